import { Box, Button } from "@mui/material";
import { useState } from "react";
import { FormDialog } from "../parts/FormDialog";
import { NewPasswordInput } from "../parts/inputs/NewPasswordInput";
import { Section } from "../parts/Section";
import { changePassword, type OwnAccount } from "../providers/own-account";
import { useText } from "../providers/words";

type PasswordSectionProps = { account: OwnAccount; reload: () => Promise<void> };

export const PasswordSection = ({ account, reload }: PasswordSectionProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const change = async ({ password = "" }: { password?: string }) => {
    await changePassword(password);
    await reload();
    setOpen(false);
  };
  return (
    <Section title={text("account.password")} line={text("account.passwordLine")}>
      <Box>
        <Button variant="outlined" disabled={!account.isFresh} onClick={() => setOpen(true)}>
          {text("account.changePassword")}
        </Button>
      </Box>
      {isOpen && (
        <FormDialog<{ password: string }>
          title={text("account.changePassword")}
          intro={text("account.changePasswordIntro")}
          close={() => setOpen(false)}
          ask={change}
        >
          <NewPasswordInput source="password" />
        </FormDialog>
      )}
    </Section>
  );
};
