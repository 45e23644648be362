import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId } from "react";
import { useText } from "../providers/words";
import type { Difference } from "./difference";
import { Nothing } from "./Nothing";

type ConflictDialogProps = { differences: readonly Difference[]; takeSaved: () => void; keepMine: () => void };

/** Somebody was first: what he saved stands beside what this person has, field by field, and he says which it is to be. */
export const ConflictDialog = ({ differences, takeSaved, keepMine }: ConflictDialogProps) => {
  const text = useText();
  const heading = useId();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const shown = (value: string) => value || <Nothing>{text("unsaved.nothing")}</Nothing>;
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="md" fullScreen={isSmall}>
      <DialogTitle id={heading}>{text("states.conflict")}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {text(differences.length > 0 ? "unsaved.conflictHelp" : "unsaved.conflictNoFields")}
        </DialogContentText>
        {differences.length > 0 && (
          <TableContainer tabIndex={0} role="group" aria-label={text("states.conflict")}>
            <Table sx={{ tableLayout: "fixed", "& td, & th": { px: { xs: 0.75, sm: 2 }, overflowWrap: "anywhere" } }}>
              <TableHead>
                <TableRow sx={{ "& th": { whiteSpace: "normal" } }}>
                  <TableCell scope="col">{text("unsaved.field")}</TableCell>
                  <TableCell scope="col">{text("unsaved.mine")}</TableCell>
                  <TableCell scope="col">{text("unsaved.saved")}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {differences.map(({ label, mine, saved }) => (
                  <TableRow key={label}>
                    <TableCell component="th" scope="row" sx={{ fontWeight: 600, verticalAlign: "top" }}>
                      {label}
                    </TableCell>
                    <TableCell sx={{ verticalAlign: "top", whiteSpace: "pre-wrap" }}>{shown(mine)}</TableCell>
                    <TableCell sx={{ verticalAlign: "top", whiteSpace: "pre-wrap" }}>{shown(saved)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 3, gap: 1, flexWrap: "wrap" }}>
        <Button variant="outlined" onClick={takeSaved}>
          {text("unsaved.loadSaved")}
        </Button>
        <Button variant="contained" onClick={keepMine} sx={{ "&&": { ml: 0 } }}>
          {text("unsaved.keepMine")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
