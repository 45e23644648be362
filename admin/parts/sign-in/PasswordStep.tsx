import DomainOutlined from "@mui/icons-material/DomainOutlined";
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
  provider: { name: string | null } | null;
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
  provider,
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
      {(browserSupportsWebAuthn() || provider) && <Divider>{text("signIn.or")}</Divider>}
      {browserSupportsWebAuthn() && (
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
      )}
      {provider && (
        <Button
          component="a"
          href="/session/oidc"
          variant="outlined"
          size="large"
          startIcon={<DomainOutlined />}
          fullWidth
        >
          {provider.name ? text("signIn.organisationOf", { name: provider.name }) : text("signIn.organisation")}
        </Button>
      )}
      <Button onClick={recover}>{text("signIn.recover")}</Button>
    </Stack>
  );
};
