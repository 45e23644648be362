import { breachRisks } from "@zorgvuldig/schema/breaches";
import { AssessBreachDocument, type AssessBreachInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** How great the risk is for the people concerned, and why: a no is registered like a yes. */
export const AssessBreach = (props: DialogProps) => {
  const text = useText();
  const { risk, riskReason } = props.breach;
  return (
    <BreachDialog<Own<AssessBreachInput>>
      {...props}
      title={text("breaches.acts.assess")}
      intro={text("breaches.assessIntro")}
      document={AssessBreachDocument}
      defaults={{ risk, reason: riskReason }}
      input={({ risk: judged, reason }) => ({ risk: judged, reason })}
    >
      <WordInput source="risk" label={text("breaches.risk")} list="breachRisk" codes={breachRisks} />
      <TextAreaInput source="reason" label={text("breaches.riskReason")} />
    </BreachDialog>
  );
};
