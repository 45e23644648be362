import { limits } from "@zorgvuldig/schema/limits";
import { PasswordInput } from "react-admin";
import { useText } from "../../providers/words";

/** A password to be; whoever types it may look at it. */
export const NewPasswordInput = ({ source }: { source: string }) => {
  const text = useText();
  return (
    <PasswordInput
      source={source}
      label={text("signIn.newPassword")}
      autoComplete="new-password"
      helperText={text("signIn.newPasswordHelp", { least: limits.password.least })}
    />
  );
};
