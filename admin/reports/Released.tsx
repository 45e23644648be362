import { Link, Stack, Typography } from "@mui/material";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Cohort } from "./ReportPage";

/** The years that were laid down, with the number by which anybody can see that nothing of them changed. */
export const Released = ({ cohorts }: { cohorts: readonly Cohort[] }) => {
  const text = useText();
  const { day } = useDates();
  return (
    <Section title={text("reports.released")}>
      {cohorts.map(({ year, frozenOn, sha256 }) => (
        <Stack key={year} sx={{ gap: 0.25 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {year} · {text("reports.frozenOn")} {day(frozenOn)}
          </Typography>
          <Typography variant="caption" sx={{ overflowWrap: "anywhere", color: "text.secondary" }}>
            {text("reports.hash")}: <code>{sha256}</code>
          </Typography>
          <Link href={`/figures/${year}.pdf`} download sx={{ alignSelf: "flex-start" }}>
            {text("reports.yearlyOf", { year })}
          </Link>
        </Stack>
      ))}
    </Section>
  );
};
