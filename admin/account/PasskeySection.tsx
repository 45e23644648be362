import { Box, Button } from "@mui/material";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState } from "react";
import { FormDialog } from "../parts/FormDialog";
import { LineInput } from "../parts/inputs/LineInput";
import { Nothing } from "../parts/Nothing";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { StepDialog } from "../parts/StepDialog";
import { EnrolPasskey } from "../parts/second-step/EnrolPasskey";
import { type OwnAccount, type Passkey, removePasskey, renamePasskey } from "../providers/own-account";
import { useText } from "../providers/words";
import { usePasskeyColumns } from "./use-passkey-columns";

type PasskeySectionProps = { account: OwnAccount; reload: () => Promise<void> };
type Open = { act: "add" } | { act: "rename" | "remove"; passkey: Passkey } | null;

export const PasskeySection = ({ account, reload }: PasskeySectionProps) => {
  const text = useText();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const done = async () => {
    await reload();
    close();
  };
  const columns = usePasskeyColumns((act, passkey) => setOpen({ act, passkey }), account.isFresh);
  return (
    <Section title={text("account.passkeys")} line={text("account.passkeysLine")}>
      {account.passkeys.length > 0 ? (
        <Rows caption={text("account.passkeys")} columns={columns} rows={account.passkeys} />
      ) : (
        <Nothing>{text("account.noPasskeys")}</Nothing>
      )}
      {browserSupportsWebAuthn() && (
        <Box>
          <Button variant="outlined" disabled={!account.isFresh} onClick={() => setOpen({ act: "add" })}>
            {text("account.addPasskey")}
          </Button>
        </Box>
      )}
      {open?.act === "add" && (
        <StepDialog title={text("account.addPasskey")}>
          <EnrolPasskey done={done} cancel={close} />
        </StepDialog>
      )}
      {open?.act === "rename" && (
        <FormDialog<{ name: string }>
          title={text("account.rename")}
          close={close}
          defaults={{ name: open.passkey.name }}
          ask={({ name = "" }) => renamePasskey(open.passkey.id, name).then(done)}
        >
          <LineInput source="name" label={text("account.passkeyName")} helperText={text("account.passkeyNameHelp")} />
        </FormDialog>
      )}
      {open?.act === "remove" && (
        <FormDialog
          title={text("account.removePasskeyOf", { name: open.passkey.name })}
          intro={text("account.removePasskeyIntro")}
          submitLabel={text("account.removePasskey")}
          close={close}
          ask={() => removePasskey(open.passkey.id).then(done)}
        />
      )}
    </Section>
  );
};
