import { useLocale } from "react-admin";
import { useText } from "../providers/words";

/** The house counts exactly up to here. */
const most = 1000;

/** A count in words: beyond what the house counts it says so. */
export const useMany = () => {
  const text = useText();
  const numbers = new Intl.NumberFormat(useLocale() === "en" ? "en-GB" : "nl-NL");
  return (count: number | null | undefined) =>
    (count ?? 0) > most ? text("work.more", { count: numbers.format(most) }) : numbers.format(count ?? 0);
};
