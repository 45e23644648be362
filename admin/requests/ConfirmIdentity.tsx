import type { ConfirmIdentityInput } from "@zorgvuldig/schema/generated/operations";
import { identityMeans } from "@zorgvuldig/schema/requests";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { documentsOf } from "./documents";
import { type Own, RequestDialog } from "./RequestDialog";
import type { AskedProps } from "./request";

/** The FG says how it was shown who makes a request; nothing of what was shown is kept. */
export const ConfirmIdentity = (props: AskedProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<ConfirmIdentityInput>>
      {...props}
      title={text("requests.acts.confirm")}
      intro={text("requests.confirmIntro")}
      document={documentsOf(props.request).confirm}
      input={({ means }) => ({ means })}
    >
      <WordInput source="means" label={text("requests.means")} list="identityMeans" codes={identityMeans} />
    </RequestDialog>
  );
};
