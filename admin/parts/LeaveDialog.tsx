import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useId } from "react";
import { useText } from "../providers/words";

type LeaveDialogProps = { stay: () => void; leave: () => void };

/** What was filled in does not go unasked. */
export const LeaveDialog = ({ stay, leave }: LeaveDialogProps) => {
  const text = useText();
  const heading = useId();
  return (
    <Dialog open role="alertdialog" aria-labelledby={heading} onClose={stay}>
      <DialogTitle id={heading}>{text("unsaved.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{text("unsaved.help")}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 3, gap: 1, flexWrap: "wrap" }}>
        <Button onClick={leave}>{text("unsaved.leave")}</Button>
        <Button variant="contained" autoFocus onClick={stay} sx={{ "&&": { ml: 0 } }}>
          {text("unsaved.stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
