import { Typography } from "@mui/material";
import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import { useText } from "../providers/words";

/** Which promise of the regulation is behind a no; the regulation is in Dutch. */
export const Clause = ({ id }: { id: ClauseId }) => {
  const text = useText();
  return (
    <Typography variant="body2" sx={{ mt: 0.5 }}>
      {text("states.byRegulation")} <strong lang="nl">{clauses[id].title}</strong>
    </Typography>
  );
};
