import { Alert, Paper, Typography } from "@mui/material";
import { sessionTerms, signInTerms } from "@zorgvuldig/schema/terms";
import { useEffect, useState } from "react";
import { HttpError, useLocaleState, useLogin } from "react-admin";
import { hasKeptTyping } from "../../providers/kept-typing";
import { NoPasskey } from "../../providers/own-account";
import { problemOf } from "../../providers/problem";
import { currentSession, forgetVisit, useSession } from "../../providers/session";
import { answerCode, type SignedIn, signIn, signInByPasskey } from "../../providers/sign-in";
import { useText } from "../../providers/words";
import { numberIn } from "../number-in";
import { PageTitle } from "../PageTitle";
import { CodeStep } from "./CodeStep";
import { DemoAccounts } from "./DemoAccounts";
import { EnrolStep } from "./EnrolStep";
import { PasswordStep } from "./PasswordStep";
import { RecoverStep } from "./RecoverStep";
import { SignInFrame } from "./SignInFrame";

/** The house's own words where it gave any. */
const reasonOf = (error: unknown, text: ReturnType<typeof useText>): string => {
  if (error instanceof NoPasskey) return text("signIn.passkeyFailed");
  if (error instanceof TypeError || problemOf(error).kind === "offline") return text("signIn.offline");
  if (problemOf(error).kind === "unavailable") return text("states.unavailableTitle");
  return error instanceof HttpError && error.message ? String(error.message) : text("states.brokenPage");
};

/** Organisation: the code that follows on a visit there. */
type Step = SignedIn | "recover" | "organisation";
const titles = {
  in: "signIn.title",
  code: "signIn.codeTitle",
  organisation: "signIn.codeTitle",
  enrol: "signIn.enrolTitle",
  recover: "signIn.recoverTitle",
} as const;
const intros = {
  in: "signIn.intro",
  code: "signIn.codeHelp",
  organisation: "signIn.organisationCodeHelp",
  enrol: "signIn.enrolIntro",
  recover: "signIn.recoverIntro",
} as const;
const minutes = numberIn(signInTerms.recoveryCode);

/** One question at a time: the password, then the code, or a second step to set up; or a passkey, and nothing else. */
export const SignIn = () => {
  const text = useText();
  const login = useLogin();
  const [locale, setLocale] = useLocaleState();
  const { mode, isLost, provider, visit } = useSession();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [step, setStep] = useState<Step>(visit?.end === "CODE" ? "organisation" : "in");
  const [reason, setReason] = useState<string | null>(visit?.message ?? null);
  const [isBusy, setBusy] = useState(false);

  const [hasTyped, setTyped] = useState(false);

  useEffect(forgetVisit, []);
  // What was typed is kept as this page comes.
  useEffect(() => setTyped(hasKeptTyping()), []);

  const goIn = async () => {
    await login({});
    // Whoever chose a language is spoken to in it, whatever this page was in.
    const { language } = currentSession();
    if (language !== locale) setLocale(language);
  };

  const attempt = async (asked: () => Promise<SignedIn>) => {
    setBusy(true);
    setReason(null);
    try {
      const left = await asked();
      if (left === "in") await goIn();
      else setStep(left);
    } catch (error) {
      setReason(reasonOf(error, text));
    }
    setBusy(false);
  };

  const back = () => {
    setReason(null);
    setStep("in");
  };

  return (
    <SignInFrame>
      <Paper variant="outlined" sx={{ p: { xs: 3, sm: 4 }, borderColor: "divider", borderRadius: 2 }}>
        <PageTitle key={step} title={text(titles[step])} />
        <Typography sx={{ color: "text.secondary", mt: 0.75, mb: 3 }}>{text(intros[step], { minutes })}</Typography>
        {isLost && !reason && step === "in" && (
          <Alert severity="info" sx={{ mb: 2.5 }}>
            {isLost === "idle"
              ? text("preferences.wasIdle", { minutes: numberIn(sessionTerms.idle) })
              : text("states.signedOut")}{" "}
            {hasTyped && text("preferences.typedKept")}
          </Alert>
        )}
        {reason && (
          <Alert severity="error" sx={{ mb: 2.5 }}>
            {reason}
          </Alert>
        )}
        {step === "in" && (
          <PasswordStep
            {...{ email, password, setEmail, setPassword, isBusy }}
            submit={() => attempt(() => signIn({ email, password }))}
            byPasskey={() => attempt(signInByPasskey)}
            provider={provider}
            recover={() => setStep("recover")}
          />
        )}
        {step === "code" && (
          <CodeStep isBusy={isBusy} submit={(code) => attempt(() => signIn({ email, password, code }))} back={back} />
        )}
        {step === "organisation" && (
          <CodeStep isBusy={isBusy} submit={(code) => attempt(() => answerCode(code))} back={back} />
        )}
        {step === "recover" && <RecoverStep email={email} done={setStep} back={back} />}
        {step === "enrol" && <EnrolStep done={() => attempt(async () => "in")} />}
      </Paper>
      {mode === "demo" && step === "in" && (
        <DemoAccounts
          onChoose={(chosen) => {
            setEmail(chosen.email);
            setPassword(chosen.password);
          }}
        />
      )}
    </SignInFrame>
  );
};
