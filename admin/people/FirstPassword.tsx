import { Box, Button, Stack, Typography } from "@mui/material";
import { StepDialog } from "../parts/StepDialog";
import { Copy } from "../parts/second-step/Copy";
import { useText } from "../providers/words";

type FirstPasswordProps = { name: string; password: string; done: () => Promise<void> };

/** Shown once, and gone with the dialog; it does not go at a stray key. */
export const FirstPassword = ({ name, password, done }: FirstPasswordProps) => {
  const text = useText();
  return (
    <StepDialog title={text("people.invited", { name })}>
      <Stack sx={{ gap: 2 }}>
        <Box
          component="output"
          sx={{ fontSize: "1.25rem", fontWeight: 600, letterSpacing: "0.04em", overflowWrap: "anywhere" }}
        >
          {password}
        </Box>
        <Copy value={password} />
        <Typography>{text("people.passwordIntro")}</Typography>
        <Typography>{text("people.passwordWhere", { name })}</Typography>
        <Button variant="contained" size="large" onClick={done} autoFocus>
          {text("people.passedOn")}
        </Button>
      </Stack>
    </StepDialog>
  );
};
