import type { AskIdentityInput } from "@zorgvuldig/schema/generated/operations";
import { identityDoubts } from "@zorgvuldig/schema/requests";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { documentsOf } from "./documents";
import { type Own, RequestDialog } from "./RequestDialog";
import type { AskedProps } from "./request";

/** The FG asks who makes a request; until that is shown its clock stands still. */
export const AskIdentity = (props: AskedProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<AskIdentityInput>>
      {...props}
      title={text("requests.acts.ask")}
      intro={text("requests.askIntro")}
      document={documentsOf(props.request).ask}
      input={({ doubt }) => ({ doubt })}
    >
      <WordInput source="doubt" label={text("requests.doubt")} list="identityDoubt" codes={identityDoubts} />
    </RequestDialog>
  );
};
