import { sessionTerms } from "@zorgvuldig/schema/terms";
import { useCallback, useEffect, useState } from "react";
import { secondsSinceAsked, timeLeft } from "../../providers/house";
import { numberIn } from "../number-in";

/** How many seconds before the end somebody is warned. */
export const warnedBefore = 60;
const idle = numberIn(sessionTerms.idle) * 60;
/** The house notes once a minute that somebody is there, so it may count from a minute earlier than one would here. */
const noted = 60;
/** Before the house is looked for again when it cannot be reached. */
const later = 10;

export type Left = { readonly endsAt: number; readonly canGoOn: boolean };

/**
 * What is left of the session once that is little, as the house counts it; null before. The house is asked only when it cannot have
 * heard anything from this page for long, and what another page asks lengthens it as well.
 */
export const useLeft = () => {
  const [left, setLeft] = useState<Left | null>(null);
  const look = useCallback(async (): Promise<number> => {
    const quiet = secondsSinceAsked();
    const wait = idle - noted - warnedBefore - quiet;
    if (wait > 0) return wait;
    const told = await timeLeft();
    if (!told) return later;
    if (told.seconds > warnedBefore) {
      setLeft(null);
      return told.seconds - warnedBefore;
    }
    setLeft({ endsAt: Date.now() + told.seconds * 1_000, canGoOn: told.canGoOn });
    return told.seconds + 1;
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const again = async () => {
      clearTimeout(timer);
      const wait = await look();
      if (!isGone) timer = setTimeout(again, Math.max(wait, 1) * 1_000);
    };
    const back = () => document.visibilityState === "visible" && again();
    again();
    // A machine that slept does not count.
    document.addEventListener("visibilitychange", back);
    return () => {
      isGone = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [look]);

  return { left, forget: () => setLeft(null) };
};
