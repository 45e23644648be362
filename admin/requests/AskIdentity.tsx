import { AskIdentityDocument, type AskIdentityInput } from "@zorgvuldig/schema/generated/operations";
import { identityDoubts } from "@zorgvuldig/schema/requests";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

/** The FG asks who makes a request; until that is shown its clock stands still. */
export const AskIdentity = (props: DialogProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<AskIdentityInput>>
      {...props}
      title={text("requests.acts.ask")}
      intro={text("requests.askIntro")}
      document={AskIdentityDocument}
      input={({ doubt }) => ({ doubt })}
    >
      <WordInput source="doubt" label={text("requests.doubt")} list="identityDoubt" codes={identityDoubts} />
    </RequestDialog>
  );
};
