import { ConfirmIdentityDocument, type ConfirmIdentityInput } from "@zorgvuldig/schema/generated/operations";
import { identityMeans } from "@zorgvuldig/schema/requests";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { unidentified } from "../requests";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useRequestChoices } from "./request-choices";

/** The FG says how it was shown who makes a request; nothing of what was shown is kept. */
export const ConfirmIdentity = (props: ActProps) => {
  const text = useText();
  const choices = useRequestChoices()(unidentified(props.file));
  return (
    <ActDialog<Own<ConfirmIdentityInput>>
      {...props}
      act="confirmIdentity"
      intro={text("acts.confirmIdentity")}
      document={ConfirmIdentityDocument}
      defaults={{ requestId: choices.length === 1 ? choices[0]?.id : null }}
      input={({ requestId, means }) => ({ requestId, means })}
    >
      <ChoiceInput source="requestId" label={text("requests.which")} choices={choices} />
      <WordInput source="means" label={text("requests.means")} list="identityMeans" codes={identityMeans} />
    </ActDialog>
  );
};
