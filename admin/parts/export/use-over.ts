import { useEffect, useState } from "react";
import { houseNow } from "../../providers/session";

const leftUntil = (moment: string) => Date.parse(moment) - (houseNow() ?? 0);

/** Whether that moment has come, by the house's clock; the screen changes when it does. */
export const useOver = (moment: string) => {
  const [isOver, setOver] = useState(() => leftUntil(moment) <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), Math.max(0, leftUntil(moment)));
    return () => clearTimeout(timer);
  }, [moment]);
  return isOver;
};
