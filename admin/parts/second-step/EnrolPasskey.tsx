import { Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { addPasskey, NoPasskey } from "../../providers/own-account";
import { trouble } from "../../providers/problem";
import { useText } from "../../providers/words";
import { AskForm } from "../AskForm";
import { LineInput } from "../inputs/LineInput";
import { RecoveryCodes } from "./RecoveryCodes";

type EnrolPasskeyProps = { done: () => void; cancel?: () => void };

/** Names a passkey and has the device make it; with the first second step come recovery codes. */
export const EnrolPasskey = ({ done, cancel }: EnrolPasskeyProps) => {
  const text = useText();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} done={done} />;

  const ask = async ({ name = "" }: { name?: string }) => {
    const { recoveryCodes } = await addPasskey(name).catch((error: unknown) => {
      if (!(error instanceof NoPasskey)) throw error;
      throw trouble({ kind: "refused", message: text("account.passkeyFailed"), fields: {}, clause: null });
    });
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
    else done();
  };
  const foot = (isBusy: boolean) => (
    <Stack direction="row" sx={{ mt: 3, gap: 1, justifyContent: "flex-end", flexWrap: "wrap" }}>
      {cancel && <Button onClick={cancel}>{text("house.cancel")}</Button>}
      <Button type="submit" variant="contained" loading={isBusy}>
        {text("account.addPasskey")}
      </Button>
    </Stack>
  );
  return (
    <AskForm<{ name: string }> ask={ask} foot={foot}>
      <Typography>{text("account.addPasskeyIntro")}</Typography>
      <LineInput source="name" label={text("account.passkeyName")} helperText={text("account.passkeyNameHelp")} />
    </AskForm>
  );
};
