import { FormDialog } from "../parts/FormDialog";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { beginRecovery, type Recoveries } from "../providers/recoveries";
import { useText, useWord } from "../providers/words";

type BeginRecoveryProps = { colleagues: Recoveries["colleagues"]; done: () => Promise<void>; close: () => void };

/** The first of two people; he is shown no secret. */
export const BeginRecovery = ({ colleagues, done, close }: BeginRecoveryProps) => {
  const text = useText();
  const word = useWord();
  const choices = colleagues.map(({ id, name, role, organisation }) => ({
    id,
    name: `${name} (${word("role", role)}, ${organisation})`,
  }));
  return (
    <FormDialog<{ accountId: string }>
      title={text("recoveries.begin")}
      intro={text("recoveries.beginIntro")}
      submitLabel={text("recoveries.begin")}
      close={close}
      ask={({ accountId = "" }) => beginRecovery(accountId).then(done)}
    >
      <ChoiceInput source="accountId" label={text("recoveries.colleague")} choices={choices} />
    </FormDialog>
  );
};
