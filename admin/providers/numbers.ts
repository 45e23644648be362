import { useLocale } from "react-admin";

/** "18.204": a number as this language writes it. */
export const useNumbers = (): ((value: number | null | undefined) => string) => {
  const numbers = new Intl.NumberFormat(useLocale() === "en" ? "en-GB" : "nl-NL");
  return (value) => (value === null || value === undefined ? "" : numbers.format(value));
};
