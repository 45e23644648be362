import { useLocale } from "react-admin";

const units = { D: "day", W: "week", M: "month", Y: "year" } as const;

/** A duration in ISO 8601 of one unit, in words. */
export const useDuration = () => {
  const locale = useLocale() === "en" ? "en-GB" : "nl-NL";
  return (duration: string): string => {
    const [, many, sign] = duration.match(/^P(\d+)([DWMY])$/) ?? [];
    const unit = units[sign as keyof typeof units];
    return unit
      ? new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(Number(many))
      : duration;
  };
};
