import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { type ReactNode, useId, useState } from "react";
import { useText } from "../providers/words";
import { AskForm, type AskFormProps } from "./AskForm";
import { LeaveDialog } from "./LeaveDialog";

type FormDialogProps<Values> = Omit<AskFormProps<Values>, "foot" | "children" | "onFilledIn"> & {
  title: string;
  intro?: ReactNode;
  /** What the button says, when that is more than that it records; it may tell what was chosen. */
  submitLabel?: ReactNode;
  close: () => void;
  children?: ReactNode;
};

export const FormDialog = <Values extends object>({
  title,
  intro,
  submitLabel,
  close,
  children,
  ...form
}: FormDialogProps<Values>) => {
  const text = useText();
  const heading = useId();
  const [isFilledIn, setFilledIn] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => (isFilledIn ? setLeaving(true) : close());
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const foot = (isBusy: boolean) => (
    <DialogActions sx={{ p: 0, pt: 4, gap: 1, flexWrap: "wrap" }}>
      <Button onClick={leave}>{text("house.cancel")}</Button>
      <Button type="submit" variant="contained" loading={isBusy} sx={{ "&&": { ml: 0 } }}>
        {submitLabel ?? text("acts.submit")}
      </Button>
    </DialogActions>
  );

  return (
    <Dialog
      open
      onClose={(_, how) => how === "escapeKeyDown" && leave()}
      aria-labelledby={heading}
      fullWidth
      fullScreen={isSmall}
    >
      <DialogTitle id={heading} sx={{ px: { xs: 2.5, sm: 4 }, pt: { xs: 2.5, sm: 3.5 }, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ px: { xs: 2.5, sm: 4 }, pb: { xs: 2.5, sm: 3.5 } }}>
        {intro && <DialogContentText sx={{ mb: 3 }}>{intro}</DialogContentText>}
        <AskForm<Values> {...form} name={title} onFilledIn={setFilledIn} foot={foot}>
          {children}
        </AskForm>
        {isLeaving && <LeaveDialog stay={() => setLeaving(false)} leave={close} />}
      </DialogContent>
    </Dialog>
  );
};
