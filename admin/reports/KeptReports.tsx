import { Box, Button, Link, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { KeptReportsQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { Note } from "./Notes";
import { askedBefore, type Question } from "./question";

type Kept = KeptReportsQuery["keptReports"][number] & { id: string };
const forms = ["csv", "xlsx", "pdf"] as const;

type KeptReportsProps = { notes: readonly Note[]; show: (question: Question) => void };

/** What was kept to be cited, to show again and to take along: always out of the same published cells. */
export const KeptReports = ({ notes, show }: KeptReportsProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { data, error, refetch } = useGetList<Kept>("keptReports", {}, { onError: () => {} });
  const toldOf = ({ cohorts, rows, filters, byYear }: Kept): string =>
    [
      rows.map((name) => word("reportDimension", name)).join(", ") || text("reports.total"),
      ...filters.map(({ dimension, in: codes }) =>
        [word("reportDimension", dimension), codes.map((code) => word("reportCode", code)).join(", ")].join(": "),
      ),
      byYear ? [cohorts.join(", "), text("reports.byYear").toLowerCase()].join(", ") : cohorts.join(", "),
    ].join(" · ");
  const laterOf = ({ cohorts, keptOn }: Kept): string =>
    notes
      .filter(({ year, publishedOn }) => cohorts.includes(year) && publishedOn > keptOn)
      .map(({ number, year }) => text("reports.noteOf", { number, year }))
      .join(", ");
  return (
    <Section title={text("reports.kept")} line={text("reports.cite", { number: data?.[0]?.number ?? "R-2026-0001" })}>
      {error && <ListProblem error={error} retry={() => refetch()} />}
      {data?.length === 0 && <Nothing>{text("reports.keptNone")}</Nothing>}
      {data && data.length > 0 && (
        <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={text("reports.kept")}>
          <Table size="small">
            <caption style={visuallyHidden}>{text("reports.kept")}</caption>
            <TableHead>
              <TableRow>
                {[
                  text("reports.number"),
                  text("reports.question"),
                  text("reports.keptOn"),
                  text("reports.download"),
                ].map((head) => (
                  <TableCell key={head} scope="col">
                    {head}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((kept) => (
                <TableRow key={kept.number}>
                  <TableCell component="th" scope="row" sx={{ whiteSpace: "nowrap" }}>
                    {kept.number}
                  </TableCell>
                  <TableCell>
                    <Button size="small" sx={{ textAlign: "left" }} onClick={() => show(askedBefore(kept))}>
                      {toldOf(kept)}
                    </Button>
                    {laterOf(kept) && (
                      <Typography variant="caption" component="p" sx={{ px: 0.75, color: "text.secondary" }}>
                        {text("reports.noteLater", { notes: laterOf(kept) })}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell>{day(kept.keptOn)}</TableCell>
                  <TableCell>
                    <Stack direction="row" sx={{ gap: 1.5 }}>
                      {forms.map((form) => (
                        <Link
                          key={form}
                          href={`/figures/${kept.number}.${form}`}
                          download
                          aria-label={text("reports.downloadAs", { number: kept.number, form: form.toUpperCase() })}
                        >
                          {form.toUpperCase()}
                        </Link>
                      ))}
                    </Stack>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
};
