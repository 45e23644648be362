import { Alert } from "@mui/material";
import { DecideRequestDocument, type DecideRequestInput } from "@zorgvuldig/schema/generated/operations";
import { isCutBack } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { AnswerInputs } from "./AnswerInputs";
import { type Own, RequestDialog } from "./RequestDialog";
import { type DialogProps, earlierOf, leftOutOf } from "./request";

/** What is given the FG decides; what is not given he proposes. */
export const DecideRequest = (props: DialogProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const [refusedOn, choose] = useState<string | null>(null);
  const { kind } = props.request;
  const earlier = earlierOf(props.request).map((one) =>
    text("requests.sameAgain", {
      kind: word("requestKind", kind),
      day: day(one.receivedOn),
      state: word("requestState", one.state).toLowerCase(),
    }),
  );
  return (
    <RequestDialog<Own<DecideRequestInput>>
      {...props}
      title={text("requests.acts.decide")}
      intro={text("requests.decideIntro")}
      document={DecideRequestDocument}
      input={({ outcome, ground, explanation }) => ({
        outcome,
        ground: outcome && isCutBack(outcome) ? ground : null,
        explanation,
      })}
    >
      <AnswerInputs kind={kind} leftOut={leftOutOf(props.request)} onRefuse={choose}>
        {refusedOn === "EXCESSIVE" && earlier.length > 0 && (
          <Alert severity="info" role="status">
            {text("requests.excessive")} {earlier.join(", ")}.
          </Alert>
        )}
      </AnswerInputs>
    </RequestDialog>
  );
};
