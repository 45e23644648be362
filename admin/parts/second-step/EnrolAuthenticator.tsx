import { Box, Button, Stack, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { confirmAuthenticator, offerAuthenticator } from "../../providers/own-account";
import { type Problem, problemOf } from "../../providers/problem";
import { useText } from "../../providers/words";
import { AskForm } from "../AskForm";
import { FormProblem } from "../FormProblem";
import { Waiting } from "../Waiting";
import { CodeInput } from "./CodeInput";
import { Copy } from "./Copy";
import { QrCode } from "./QrCode";
import { RecoveryCodes } from "./RecoveryCodes";

type EnrolAuthenticatorProps = { done: () => void; cancel?: () => void };

/** Puts the secret in an app, shows a code of it, keeps the recovery codes: only then it counts. */
export const EnrolAuthenticator = ({ done, cancel }: EnrolAuthenticatorProps) => {
  const text = useText();
  const [offer, setOffer] = useState<{ secret: string; uri: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  useEffect(() => {
    offerAuthenticator().then(setOffer, (error: unknown) => setProblem(problemOf(error)));
  }, []);

  if (codes) return <RecoveryCodes codes={codes} done={done} />;
  if (problem) return <FormProblem problem={problem} form="" />;
  if (!offer) return <Waiting />;
  const foot = (isBusy: boolean) => (
    <Stack direction="row" sx={{ mt: 3, gap: 1, justifyContent: "flex-end", flexWrap: "wrap" }}>
      {cancel && <Button onClick={cancel}>{text("house.cancel")}</Button>}
      <Button type="submit" variant="contained" loading={isBusy}>
        {text("account.confirm")}
      </Button>
    </Stack>
  );
  return (
    <AskForm<{ code: string }>
      ask={async ({ code = "" }) => setCodes((await confirmAuthenticator(code)).recoveryCodes)}
      foot={foot}
    >
      <Typography>{text("account.scan")}</Typography>
      <QrCode value={offer.uri} />
      <Box>
        <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
          {text("account.secret")}
        </Typography>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
          <Box component="code" sx={{ fontSize: "1rem", overflowWrap: "anywhere", minWidth: 0 }}>
            {offer.secret.match(/.{1,4}/g)?.join(" ")}
          </Box>
          <Copy value={offer.secret} />
        </Stack>
      </Box>
      <CodeInput source="code" label={text("account.code")} helperText={text("account.codeHelp")} />
    </AskForm>
  );
};
