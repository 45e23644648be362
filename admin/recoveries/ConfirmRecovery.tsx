import { Box, Button, Stack, Typography } from "@mui/material";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { useState } from "react";
import { FormDialog } from "../parts/FormDialog";
import { numberIn } from "../parts/number-in";
import { StepDialog } from "../parts/StepDialog";
import { confirmRecovery, type Recovery } from "../providers/recoveries";
import { useText } from "../providers/words";

type ConfirmRecoveryProps = { recovery: Recovery; done: () => Promise<void>; close: () => void };

/** The second person: he says that it is so, and hears the code that he passes on. */
export const ConfirmRecovery = ({ recovery: { id, name }, done, close }: ConfirmRecoveryProps) => {
  const text = useText();
  const [code, setCode] = useState<string | null>(null);
  if (code === null)
    return (
      <FormDialog
        title={text("recoveries.confirmOf", { name })}
        intro={text("recoveries.confirmIntro", { name })}
        submitLabel={text("recoveries.confirm")}
        close={close}
        ask={async () => setCode((await confirmRecovery(id)).code)}
      />
    );
  return (
    <StepDialog title={text("recoveries.codeTitle", { name })}>
      <Stack sx={{ gap: 2 }}>
        <Box component="output" sx={{ fontSize: "1.75rem", fontWeight: 600, letterSpacing: "0.06em" }}>
          {code}
        </Box>
        <Typography>{text("recoveries.codeIntro", { minutes: numberIn(signInTerms.recoveryCode) })}</Typography>
        <Typography>{text("recoveries.codeWhere", { name })}</Typography>
        <Button variant="contained" size="large" onClick={done}>
          {text("recoveries.passedOn")}
        </Button>
      </Stack>
    </StepDialog>
  );
};
