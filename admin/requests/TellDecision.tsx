import type { TellDecisionInput } from "@zorgvuldig/schema/generated/operations";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../parts/FieldRow";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { documentsOf } from "./documents";
import { DecisionDialog, type OwnOfDecision } from "./RequestDialog";
import { type AskedDecision, type AskedProps, isLone, standing } from "./request";

/** The letter went: from then on it counts. */
export const TellDecision = (props: AskedProps) => {
  const text = useText();
  const decision = standing<AskedDecision>(props.request, "DECIDED");
  const answered = isLone(props.request) ? "loneRequests.tellAnswer" : "requests.tellAnswer";
  return (
    <DecisionDialog<OwnOfDecision<TellDecisionInput>>
      {...props}
      decision={decision}
      title={text("requests.acts.tell")}
      intro={text(decision?.matter === "EXTENSION" ? "requests.tellLonger" : answered)}
      document={documentsOf(props.request).tell}
      defaults={{ toldOn: today(), language: "nl" }}
      input={({ toldOn, toldBy, language }) => ({ toldOn, toldBy, language })}
    >
      <FieldRow>
        <DayInput source="toldOn" label={text("requests.toldOn")} />
        <WordInput source="toldBy" label={text("requests.toldBy")} list="channel" codes={channels} />
      </FieldRow>
      <WordInput source="language" label={text("letters.language")} list="letterLanguage" codes={letterLanguages} />
    </DecisionDialog>
  );
};
