import { Button, Stack } from "@mui/material";
import { recoveryCodes } from "@zorgvuldig/schema/terms";
import { useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { FormDialog } from "../parts/FormDialog";
import { Section } from "../parts/Section";
import { StepDialog } from "../parts/StepDialog";
import { EnrolAuthenticator } from "../parts/second-step/EnrolAuthenticator";
import { RecoveryCodes } from "../parts/second-step/RecoveryCodes";
import { useDates } from "../providers/dates";
import { type OwnAccount, removeAuthenticator, renewRecoveryCodes } from "../providers/own-account";
import { useText } from "../providers/words";

type SecondStepSectionProps = { account: OwnAccount; reload: () => Promise<void> };
type Open = "enrol" | "remove" | "renew" | { codes: readonly string[] } | null;

export const SecondStepSection = ({ account, reload }: SecondStepSectionProps) => {
  const text = useText();
  const { moment } = useDates();
  const [open, setOpen] = useState<Open>(null);
  const { authenticatorSince, isFresh } = account;
  const hasFactor = authenticatorSince !== null || account.passkeys.length > 0;
  const close = () => setOpen(null);
  const done = async () => {
    await reload();
    close();
  };
  const enrol = authenticatorSince ? "account.replace" : "account.set";
  return (
    <Section title={text("account.secondStep")} line={text("account.secondStepLine")}>
      <Facts>
        <Fact label={text("account.app")}>
          {authenticatorSince ? text("account.since", { moment: moment(authenticatorSince) }) : text("account.none")}
        </Fact>
        {hasFactor && (
          <Fact label={text("account.recoveryCodes")}>
            {text("account.left", { count: account.recoveryCodes, total: recoveryCodes })}
          </Fact>
        )}
      </Facts>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap" }}>
        <Button variant={hasFactor ? "outlined" : "contained"} disabled={!isFresh} onClick={() => setOpen("enrol")}>
          {text(enrol)}
        </Button>
        {hasFactor && (
          <Button variant="outlined" disabled={!isFresh} onClick={() => setOpen("renew")}>
            {text("account.renew")}
          </Button>
        )}
        {authenticatorSince && (
          <Button color="error" disabled={!isFresh} onClick={() => setOpen("remove")}>
            {text("account.remove")}
          </Button>
        )}
      </Stack>
      {open === "enrol" && (
        <StepDialog title={text(enrol)}>
          <EnrolAuthenticator done={done} cancel={close} />
        </StepDialog>
      )}
      {open === "renew" && (
        <FormDialog
          title={text("account.renew")}
          intro={text("account.renewIntro")}
          submitLabel={text("account.renew")}
          close={close}
          ask={async () => setOpen({ codes: (await renewRecoveryCodes()).recoveryCodes })}
        />
      )}
      {open === "remove" && (
        <FormDialog
          title={text("account.remove")}
          intro={text("account.removeIntro")}
          submitLabel={text("account.remove")}
          close={close}
          ask={() => removeAuthenticator().then(done)}
        />
      )}
      {typeof open === "object" && open && (
        <StepDialog title={text("account.renew")}>
          <RecoveryCodes codes={open.codes} done={done} />
        </StepDialog>
      )}
    </Section>
  );
};
