import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { matrixOf, sourcesOf } from "@zorgvuldig/schema/matrix";
import { dataCategories } from "@zorgvuldig/schema/words";
import { Section } from "../../parts/Section";
import { today } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Consent, Line } from "../case-file";
import { MatrixEntry } from "./MatrixEntry";
import { MatrixSources } from "./MatrixSources";

const first = { position: "sticky", left: 0, bgcolor: "background.paper", zIndex: 1, minWidth: { xs: 120, sm: 160 } };

const shown = { position: "sticky", left: 10, display: "inline-block", maxWidth: "min(72vw, 100ch)" };

/** Which institution may be asked or given which data: every pair of the regulation's lists, in words. */
export const Matrix = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const rows = matrixOf<Line, Consent>(file.consents ?? [], {
    today: today(),
    stage: file.stage,
    isFrozen: !!file.frozenOn,
  });
  const sources = sourcesOf(rows);
  return (
    <Section title={text("matrix.title")} line={text("matrix.line")}>
      <TableContainer tabIndex={0} role="region" aria-label={text("matrix.title")} sx={{ overflowX: "auto" }}>
        <Table
          size="small"
          sx={{
            "& caption": { captionSide: "top" },
            "& td, & th": { verticalAlign: "top", px: 1.25, whiteSpace: "normal" },
          }}
        >
          <Box component="caption" sx={{ textAlign: "left", pt: 0, pb: 1 }}>
            {/* Seen whole, however far the table is scrolled. */}
            <Typography component="span" variant="caption" sx={shown}>
              {text("matrix.caption")}
            </Typography>
          </Box>
          <TableHead>
            <TableRow>
              <TableCell scope="col" sx={first}>
                {text("matrix.kind")}
              </TableCell>
              {dataCategories.map((category) => (
                <TableCell key={category} scope="col" sx={{ minWidth: 124 }}>
                  {word("dataCategory", category)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ kind, cells }) => (
              <TableRow key={kind}>
                <TableCell component="th" scope="row" sx={{ ...first, fontWeight: 600 }}>
                  {word("institutionKind", kind)}
                </TableCell>
                {cells.map(({ category, entries }) => (
                  <TableCell key={category}>
                    {entries.length === 0 ? (
                      <Box component="span" sx={{ color: "text.secondary" }}>
                        {text("matrix.permission.NO")}
                      </Box>
                    ) : (
                      entries.map((entry) => (
                        <MatrixEntry key={entry.id} entry={entry} source={sources.indexOf(entry.consent) + 1} />
                      ))
                    )}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <MatrixSources file={file} sources={sources} />
    </Section>
  );
};
