import { Alert, Box, Button, Paper, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { HttpError, useLogin } from "react-admin";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { DemoAccounts } from "./DemoAccounts";
import { PageTitle } from "./PageTitle";
import { SignInFrame } from "./SignInFrame";

/** The house's own words where it gave any. */
const reasonOf = (error: unknown, text: ReturnType<typeof useText>): string => {
  if (error instanceof TypeError) return text("signIn.offline");
  return error instanceof HttpError && error.message ? String(error.message) : text("states.brokenPage");
};

export const SignIn = () => {
  const text = useText();
  const login = useLogin();
  const { mode, isLost } = useSession();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [reason, setReason] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setReason(null);
    try {
      await login({ email, password });
    } catch (error) {
      setReason(reasonOf(error, text));
      setBusy(false);
    }
  };

  return (
    <SignInFrame>
      <Paper variant="outlined" sx={{ p: { xs: 3, sm: 4 }, borderColor: "divider", borderRadius: 2 }}>
        <PageTitle title={text("signIn.title")} />
        <Typography sx={{ color: "text.secondary", mt: 0.75, mb: 3 }}>{text("signIn.intro")}</Typography>
        <Stack component="form" onSubmit={submit} noValidate sx={{ gap: 2.5 }}>
          {isLost && !reason && <Alert severity="info">{text("states.signedOut")}</Alert>}
          {reason && <Alert severity="error">{reason}</Alert>}
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            label={text("signIn.email")}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            label={text("signIn.password")}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Box>
            <Button type="submit" variant="contained" size="large" loading={isBusy} fullWidth>
              {text("signIn.submit")}
            </Button>
          </Box>
        </Stack>
      </Paper>
      {mode === "demo" && (
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
