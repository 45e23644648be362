import { AskIdentityDocument, type AskIdentityInput } from "@zorgvuldig/schema/generated/operations";
import { identityDoubts } from "@zorgvuldig/schema/requests";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { toIdentify } from "../requests";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useRequestChoices } from "./request-choices";

/** The FG asks who makes a request; until that is shown its clock stands still. */
export const AskIdentity = (props: ActProps) => {
  const text = useText();
  const choices = useRequestChoices()(toIdentify(props.file));
  return (
    <ActDialog<Own<AskIdentityInput>>
      {...props}
      act="askIdentity"
      intro={text("acts.askIdentity")}
      document={AskIdentityDocument}
      defaults={{ requestId: choices.length === 1 ? choices[0]?.id : null }}
      input={({ requestId, doubt }) => ({ requestId, doubt })}
    >
      <ChoiceInput source="requestId" label={text("requests.which")} choices={choices} />
      <WordInput source="doubt" label={text("requests.doubt")} list="identityDoubt" codes={identityDoubts} />
    </ActDialog>
  );
};
