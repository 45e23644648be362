import { roles } from "@zorgvuldig/schema/words";
import { useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { askEnding, changeRole, confirmEnding, endAccount, type Invited, type Person } from "../providers/people";
import { useText } from "../providers/words";
import type { PersonAct } from "./person-act";
import { RoleInputs } from "./RoleInputs";

type PersonDialogProps = { act: PersonAct; person: Person; done: () => Promise<void>; close: () => void };

/** Whoever watches over the house is no choice here: the house makes nobody one, and no one something else. */
const others = roles.filter((role) => role !== "fg");
const said = {
  changeRole: "people.changedRole",
  end: "people.ended",
  askEnding: "people.asked",
  confirm: "people.ended",
} as const;

export const PersonDialog = ({ act, person, done, close }: PersonDialogProps) => {
  const text = useText();
  const notify = useNotify();
  const { id, name, role, isLead, endingBy } = person;
  const doing: Record<PersonAct, (given: Partial<Invited>) => Promise<unknown>> = {
    changeRole: (given) => changeRole(id, { role: given.role, isLead: given.isLead }),
    end: () => endAccount(id),
    askEnding: () => askEnding(id),
    confirm: () => confirmEnding(id),
  };
  const ask = async (given: Partial<Invited>) => {
    await doing[act](given);
    notify(text(said[act], { name }), { type: "success" });
    await done();
  };
  return (
    <FormDialog<Invited>
      title={text(`people.${act}Of`, { name })}
      intro={text(`people.${act}Intro`, { name, by: endingBy })}
      submitLabel={text(`people.${act}`)}
      defaults={act === "changeRole" ? { role, isLead } : {}}
      close={close}
      ask={ask}
    >
      {act === "changeRole" && <RoleInputs roles={others} />}
    </FormDialog>
  );
};
