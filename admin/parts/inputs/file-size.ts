import { useLocale } from "react-admin";

const units = ["byte", "kilobyte", "megabyte"] as const;

/** How large a file is, as people say it. */
export const useFileSize = () => {
  const locale = useLocale();
  return (bytes: number): string => {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    const unit = units[step] ?? "byte";
    return new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: 1,
    }).format(bytes / 1000 ** step);
  };
};
