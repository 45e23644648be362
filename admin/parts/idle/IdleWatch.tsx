import { useState } from "react";
import { useLogout } from "react-admin";
import { timeLeft } from "../../providers/house";
import { loseSession, readSession } from "../../providers/session";
import { IdleWarning } from "./IdleWarning";
import { useLeft } from "./use-left";

/** Warns whoever is about to be signed out by the house, and takes him to the sign-in page when he was. */
export const IdleWatch = () => {
  const logout = useLogout();
  const { left, forget } = useLeft();
  // An end that nothing lengthens is told once; then one works on until it comes.
  const [isTold, setTold] = useState(false);

  if (!left || (isTold && !left.canGoOn)) return null;
  const goOn = async () => {
    if (left.canGoOn) await readSession().catch(() => null);
    else setTold(true);
    forget();
  };
  const over = async () => {
    // Another page of the same person may have gone on.
    const now = await timeLeft();
    if (now && now.seconds > 0) return forget();
    loseSession("idle");
    await logout();
  };
  return <IdleWarning left={left} goOn={goOn} over={over} signOut={() => logout(undefined, undefined, false)} />;
};
