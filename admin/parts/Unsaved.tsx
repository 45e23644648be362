import { useEffect } from "react";
import { useBlocker } from "react-admin";
import { LeaveDialog } from "./LeaveDialog";

/** Stands in a form that was filled in: whoever goes to another page, or closes the browser, is asked first. */
export const Unsaved = ({ isBeingSent }: { isBeingSent: () => boolean }) => {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => !isBeingSent() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    // In words of its own the browser asks the same.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return (
    blocker.state === "blocked" && <LeaveDialog stay={() => blocker.reset?.()} leave={() => blocker.proceed?.()} />
  );
};
