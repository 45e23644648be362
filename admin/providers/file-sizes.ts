import { useLocale } from "react-admin";

/** "1,4 MB": how large a file is, as this language writes it. */
export const useFileSizes = (): ((bytes: number | null | undefined) => string) => {
  const locale = useLocale() === "en" ? "en-GB" : "nl-NL";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (bytes) => {
    if (bytes === null || bytes === undefined) return "";
    if (bytes < 1_024) return `${numbers.format(bytes)} B`;
    return bytes < 1_048_576 ? `${numbers.format(bytes / 1_024)} kB` : `${numbers.format(bytes / 1_048_576)} MB`;
  };
};
