import { spokenSize } from "@zorgvuldig/schema/spoken";
import { useLocale } from "react-admin";

/** "1,4 MB": how large a file is, as this language writes it. */
export const useFileSizes = (): ((bytes: number | null | undefined) => string) => {
  const locale = useLocale() === "en" ? "en-GB" : "nl-NL";
  return (bytes) => (bytes === null || bytes === undefined ? "" : spokenSize(bytes, locale));
};
