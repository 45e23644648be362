import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReportTableQuery } from "@zorgvuldig/schema/generated/operations";
import { marginOf } from "@zorgvuldig/schema/report";
import { useNumbers } from "../providers/numbers";
import { useText, useWord } from "../providers/words";
import type { Question } from "./question";

export type Cell = ReportTableQuery["reportTable"]["cells"][number];

type FiguresProps = { caption: string; question: Question; cells: readonly Cell[] };

/** The figures as a table; how far each may be off and what is not told stand in words. */
export const Figures = ({ caption, question, cells }: FiguresProps) => {
  const text = useText();
  const word = useWord();
  const written = useNumbers();
  const heads = [
    ...(question.byYear ? [text("reports.year")] : []),
    ...question.rows.map((name) => word("reportDimension", name)),
  ];
  return (
    <Box sx={{ overflowX: "auto", maxHeight: 640 }} tabIndex={0} role="region" aria-label={caption}>
      <Table size="small" stickyHeader>
        <caption style={visuallyHidden}>{caption}</caption>
        <TableHead>
          <TableRow>
            {(heads.length > 0 ? heads : [text("reports.total")]).map((head) => (
              <TableCell key={head} scope="col">
                {head}
              </TableCell>
            ))}
            {[text("reports.count"), text("reports.margin")].map((head) => (
              <TableCell key={head} scope="col" align="right">
                {head}
              </TableCell>
            ))}
            <TableCell scope="col">{text("reports.reliability")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => {
            const names = [
              ...(question.byYear ? [String(cell.cohort)] : []),
              ...cell.codes.map((code) => word("reportCode", code)),
            ];
            return (
              <TableRow key={names.join()}>
                {(names.length > 0 ? names : [text("reports.total")]).map((name, at) => (
                  <TableCell key={heads[at] ?? name} {...(at === 0 ? { component: "th", scope: "row" } : {})}>
                    {name}
                  </TableCell>
                ))}
                <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                  {cell.count === null ? text("reports.small") : written(cell.count)}
                </TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                  {cell.count === null ? "" : written(marginOf(cell))}
                </TableCell>
                <TableCell>{word("cellStatus", cell.status)}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
};
