import { Button, Link, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { ProposeNote } from "./ProposeNote";
import type { Cohort } from "./ReportPage";

type ReleasedProps = { cohorts: readonly Cohort[]; mayPropose: boolean };

/** The years that were laid down, with the number by which anybody can see that nothing of them changed; the bureau proposes a note beside one. */
export const Released = ({ cohorts, mayPropose }: ReleasedProps) => {
  const text = useText();
  const { day } = useDates();
  const [proposed, propose] = useState<Cohort>();
  return (
    <Section title={text("reports.released")}>
      {cohorts.map((cohort) => {
        const { year, frozenOn, sha256 } = cohort;
        return (
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
            {mayPropose && (
              <Button
                size="small"
                variant="outlined"
                sx={{ alignSelf: "flex-start", mt: 0.75 }}
                onClick={() => propose(cohort)}
              >
                {text("reports.proposeNoteOf", { year })}
              </Button>
            )}
          </Stack>
        );
      })}
      {proposed && <ProposeNote cohort={proposed} close={() => propose(undefined)} />}
    </Section>
  );
};
