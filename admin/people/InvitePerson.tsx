import { roles } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FormDialog } from "../parts/FormDialog";
import { LineInput } from "../parts/inputs/LineInput";
import { type Invited, invite } from "../providers/people";
import { useText } from "../providers/words";
import { FirstPassword } from "./FirstPassword";
import { RoleInputs } from "./RoleInputs";

type InvitePersonProps = { done: () => Promise<void>; close: () => void };

/** An account for somebody; what he is let in with first is shown once, and then never again. */
export const InvitePerson = ({ done, close }: InvitePersonProps) => {
  const text = useText();
  const [made, setMade] = useState<{ name: string; password: string } | null>(null);
  if (made) return <FirstPassword {...made} done={done} />;
  return (
    <FormDialog<Invited>
      title={text("people.invite")}
      intro={text("people.inviteIntro")}
      submitLabel={text("people.invite")}
      close={close}
      ask={async ({ email, name, role, organisation, isLead }) => {
        const { password } = await invite({ email, name, role, organisation, isLead });
        setMade({ name: name ?? "", password });
      }}
    >
      <LineInput source="email" type="email" label={text("people.email")} />
      <LineInput source="name" label={text("people.name")} />
      <LineInput source="organisation" label={text("people.organisation")} />
      <RoleInputs roles={roles} />
    </FormDialog>
  );
};
