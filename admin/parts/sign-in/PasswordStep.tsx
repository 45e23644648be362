import KeyOutlined from "@mui/icons-material/KeyOutlined";
import { Button, Divider, Stack, TextField } from "@mui/material";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useText } from "../../providers/words";

type PasswordStepProps = {
  email: string;
  password: string;
  setEmail: (email: string) => void;
  setPassword: (password: string) => void;
  isBusy: boolean;
  submit: () => void;
  byPasskey: () => void;
  recover: () => void;
};

export const PasswordStep = ({
  email,
  password,
  setEmail,
  setPassword,
  isBusy,
  submit,
  byPasskey,
  recover,
}: PasswordStepProps) => {
  const text = useText();
  return (
    <Stack
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ gap: 2.5 }}
    >
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
      <Button type="submit" variant="contained" size="large" loading={isBusy} fullWidth>
        {text("signIn.submit")}
      </Button>
      {browserSupportsWebAuthn() && (
        <>
          <Divider>{text("signIn.or")}</Divider>
          <Button
            variant="outlined"
            size="large"
            disabled={isBusy}
            onClick={byPasskey}
            startIcon={<KeyOutlined />}
            fullWidth
          >
            {text("signIn.passkey")}
          </Button>
        </>
      )}
      <Button onClick={recover}>{text("signIn.recover")}</Button>
    </Stack>
  );
};
