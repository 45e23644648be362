import { Box, Typography } from "@mui/material";
import type { ProofRowsQuery } from "@zorgvuldig/schema/generated/operations";
import type { FigureId } from "@zorgvuldig/schema/proofs";
import { useGetList } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import { ListProblem } from "../parts/ListProblem";
import { Waiting } from "../parts/Waiting";
import { useNumbers } from "../providers/numbers";
import { useText } from "../providers/words";

type Row = NonNullable<ProofRowsQuery["proofRows"]>[number] & { id: number };
type FigureRowsProps = { figure: FigureId; title: string; all: number };

const quiet = { onError: () => {} };

/** The rows behind a figure: the case where it is in one, and otherwise the table and the row. */
export const FigureRows = ({ figure, title, all }: FigureRowsProps) => {
  const text = useText();
  const number = useNumbers();
  const { data: rows, error, refetch } = useGetList<Row>("proofRows", { filter: { figure } }, quiet);
  if (error) return <ListProblem error={error} retry={() => refetch()} />;
  if (!rows) return <Waiting lines={2} />;
  return (
    <>
      {rows.length < all && (
        <Typography sx={{ color: "text.secondary" }}>
          {text("proof.rowsMost", { count: number(rows.length), all: number(all) })}
        </Typography>
      )}
      <Box
        component="ul"
        aria-label={text("proof.rowsOf", { figure: title })}
        sx={{ m: 0, pl: 2.25, columns: { xs: 1, md: 2 }, columnGap: 4 }}
      >
        {rows.map(({ id, place, rowId, caseId, number: ofCase }) => (
          <Box component="li" key={id} sx={{ py: 0.25, overflowWrap: "anywhere" }}>
            {caseId ? (
              <CaseLink to={{ id: caseId, number: ofCase }} />
            ) : (
              <code>
                {place} {rowId}
              </code>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
};
