import type { ProposeExtensionInput } from "@zorgvuldig/schema/generated/operations";
import { delayReasons } from "@zorgvuldig/schema/requests";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { documentsOf } from "./documents";
import { type Own, RequestDialog } from "./RequestDialog";
import type { AskedProps } from "./request";

/** Once, and only when a lead signs and the person knows it within the first month. */
export const ProposeExtension = (props: AskedProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <RequestDialog<Own<ProposeExtensionInput>>
      {...props}
      title={text("requests.acts.extend")}
      intro={text("requests.extendIntro", { day: day(props.request.dueStatutory) })}
      document={documentsOf(props.request).extend}
      input={({ delay, explanation }) => ({ delay, explanation })}
    >
      <WordInput source="delay" label={text("requests.delay")} list="delayReason" codes={delayReasons} />
      <TextAreaInput
        source="explanation"
        label={text("requests.explanation")}
        helperText={text("requests.explanationHelp")}
      />
    </RequestDialog>
  );
};
