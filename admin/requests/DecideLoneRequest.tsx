import { DecideLoneRequestDocument, type DecideLoneRequestInput } from "@zorgvuldig/schema/generated/operations";
import { isCutBack, loneFindings } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { AnswerInputs } from "./AnswerInputs";
import { type Own, RequestDialog } from "./RequestDialog";
import type { LoneProps } from "./request";

const isGiven = (outcome: string | null | undefined) => outcome === "GRANTED" || outcome === "PARTLY";

/** With what is given goes what was found; that a case was destroyed is said where a certificate shows it, that something went to who asked for that. */
export const DecideLoneRequest = (props: LoneProps) => {
  const text = useText();
  const [outcome, choose] = useState("");
  const { kind, certificateCode } = props.request;
  const asksErasure = kind === "ERASURE";
  const findings = loneFindings.filter(
    (one) =>
      (one !== "ERASED" || certificateCode) &&
      (one !== "KEPT" || !asksErasure || outcome !== "GRANTED") &&
      (one !== "REMOVED" || asksErasure),
  );
  return (
    <RequestDialog<Own<DecideLoneRequestInput>>
      {...props}
      title={text("requests.acts.decide")}
      intro={text("requests.decideIntro")}
      document={DecideLoneRequestDocument}
      input={({ outcome: decided, ground, finding, explanation }) => ({
        outcome: decided,
        ground: decided && isCutBack(decided) ? ground : null,
        finding: isGiven(decided) ? finding || null : null,
        explanation,
      })}
    >
      <AnswerInputs kind={kind} onChoose={choose}>
        {isGiven(outcome) && (
          <WordInput
            source="finding"
            label={text("loneRequests.finding")}
            list="loneFinding"
            codes={findings}
            helperText={text("loneRequests.findingHelp")}
          />
        )}
      </AnswerInputs>
    </RequestDialog>
  );
};
