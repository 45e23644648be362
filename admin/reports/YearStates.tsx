import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReportYearsQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useDates } from "../providers/dates";
import { useNumbers } from "../providers/numbers";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { SignYear } from "./SignYear";

type Year = ReportYearsQuery["reportYears"][number] & { id: number };

const statusOf = ({ frozenOn, signedAt, isLate, mayBeSigned }: Year) =>
  frozenOn ? "frozen" : signedAt ? "signed" : isLate ? "late" : mayBeSigned ? "ready" : "running";

/** How it stands with every year: for the bureau, and for the FG to sign. */
export const YearStates = () => {
  const text = useText();
  const written = useNumbers();
  const { day } = useDates();
  const { person } = useSession();
  const [signed, sign] = useState<number | null>();
  const { data, error, refetch } = useGetList<Year>("reportYears", {}, { onError: () => {} });
  return (
    <Section title={text("reports.state")} line={text("reports.stateLine")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !data && <Waiting lines={3} />}
      {data && (
        <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={text("reports.state")}>
          <Table size="small">
            <caption style={visuallyHidden}>{text("reports.state")}</caption>
            <TableHead>
              <TableRow>
                <TableCell scope="col">{text("reports.year")}</TableCell>
                <TableCell scope="col">{text("reports.stand")}</TableCell>
                <TableCell scope="col" align="right">
                  {text("reports.toCount")}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((year) => (
                <TableRow key={year.year}>
                  <TableCell component="th" scope="row">
                    {year.year}
                  </TableCell>
                  <TableCell>
                    {text(`reports.status.${statusOf(year)}`)}
                    {year.frozenOn && ` (${day(year.frozenOn)})`}
                    {year.mayBeSigned && person?.role === "fg" && (
                      <Button size="small" variant="outlined" sx={{ ml: 2 }} onClick={() => sign(year.year)}>
                        {text("reports.sign")}
                      </Button>
                    )}
                  </TableCell>
                  <TableCell align="right">{year.frozenOn ? "" : written(year.toCount)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {typeof signed === "number" && (
        <SignYear
          year={signed}
          close={() => {
            sign(undefined);
            void refetch();
          }}
        />
      )}
    </Section>
  );
};
