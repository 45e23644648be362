import { WithdrawDisclosureDocument, type WithdrawDisclosureInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { notGone } from "../disclosed";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useDisclosureChoices } from "./disclosure-choices";

export const WithdrawDisclosure = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const choices = useDisclosureChoices()(notGone(props.file));
  return (
    <ActDialog<Own<WithdrawDisclosureInput>>
      {...props}
      act="withdrawDisclosure"
      intro={text("shared.withdrawDisclosure")}
      document={WithdrawDisclosureDocument}
      defaults={{ disclosureId: of ?? (choices.length === 1 ? choices[0]?.id : null) }}
      input={({ disclosureId }) => ({ disclosureId })}
    >
      <ChoiceInput source="disclosureId" label={text("shared.which")} choices={choices} />
    </ActDialog>
  );
};
