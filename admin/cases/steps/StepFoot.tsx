import { Button, Stack } from "@mui/material";
import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useText } from "../../providers/words";

type StepFootProps = { back?: string | null; children?: ReactNode };

/** Back on the left, onward beside it: in the order in which the keyboard comes to them. */
export const StepFoot = ({ back, children }: StepFootProps) => {
  const text = useText();
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
      {back && (
        <Button component={LinkBase} to={back} variant="outlined">
          {text("intake.back")}
        </Button>
      )}
      {children}
    </Stack>
  );
};

/** To the next step, where nothing is to be kept first. */
export const OnwardLink = ({ to }: { to: string }) => {
  const text = useText();
  return (
    <Button component={LinkBase} to={to} variant="contained">
      {text("intake.on")}
    </Button>
  );
};
