import { Dialog, DialogContent, DialogTitle, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { type ReactNode, useId } from "react";

type StepDialogProps = { title: string; children: ReactNode };

/** Something in steps: recovery codes that are shown once do not go at a stray key. */
export const StepDialog = ({ title, children }: StepDialogProps) => {
  const heading = useId();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="xs" fullScreen={isSmall}>
      <DialogTitle id={heading} sx={{ px: { xs: 2.5, sm: 4 }, pt: { xs: 2.5, sm: 3.5 }, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ px: { xs: 2.5, sm: 4 }, pb: { xs: 2.5, sm: 3.5 } }}>{children}</DialogContent>
    </Dialog>
  );
};
