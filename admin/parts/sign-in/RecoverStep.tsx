import { Button, Stack } from "@mui/material";
import { recoverAccess, type SignedIn } from "../../providers/sign-in";
import { useText } from "../../providers/words";
import { AskForm } from "../AskForm";
import { LineInput } from "../inputs/LineInput";
import { NewPasswordInput } from "../inputs/NewPasswordInput";

type RecoverStepProps = { email: string; done: (left: SignedIn) => void; back: () => void };
type Given = { email: string; code: string; password: string };

/** A new password with the code that two colleagues let somebody have; the second step comes after it. */
export const RecoverStep = ({ email, done, back }: RecoverStepProps) => {
  const text = useText();
  const foot = (isBusy: boolean) => (
    <Stack sx={{ mt: 3, gap: 1 }}>
      <Button type="submit" variant="contained" size="large" loading={isBusy}>
        {text("signIn.setPassword")}
      </Button>
      <Button onClick={back}>{text("signIn.back")}</Button>
    </Stack>
  );
  return (
    <AskForm<Given>
      defaults={{ email }}
      ask={async ({ email: at = "", code = "", password = "" }) =>
        done(await recoverAccess({ email: at, code, password }))
      }
      foot={foot}
    >
      <LineInput source="email" type="email" label={text("signIn.email")} autoComplete="username" />
      <LineInput source="code" label={text("signIn.recoverCode")} autoComplete="one-time-code" />
      <NewPasswordInput source="password" />
    </AskForm>
  );
};
