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

type FormDialogProps<Values> = Omit<AskFormProps<Values>, "foot" | "children"> & {
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
  // What somebody has typed does not go at one key.
  const [isTouched, touch] = useState(false);
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const foot = (isBusy: boolean) => (
    <DialogActions sx={{ p: 0, pt: 4, gap: 1, flexWrap: "wrap" }}>
      <Button onClick={close}>{text("house.cancel")}</Button>
      <Button type="submit" variant="contained" loading={isBusy} sx={{ "&&": { ml: 0 } }}>
        {submitLabel ?? text("acts.submit")}
      </Button>
    </DialogActions>
  );

  return (
    <Dialog
      open
      onClose={(_, how) => how === "escapeKeyDown" && !isTouched && close()}
      onChange={() => touch(true)}
      aria-labelledby={heading}
      fullWidth
      fullScreen={isSmall}
    >
      <DialogTitle id={heading} sx={{ px: { xs: 2.5, sm: 4 }, pt: { xs: 2.5, sm: 3.5 }, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ px: { xs: 2.5, sm: 4 }, pb: { xs: 2.5, sm: 3.5 } }}>
        {intro && <DialogContentText sx={{ mb: 3 }}>{intro}</DialogContentText>}
        <AskForm<Values> {...form} name={title} foot={foot}>
          {children}
        </AskForm>
      </DialogContent>
    </Dialog>
  );
};
