import { Alert } from "@mui/material";
import { DecideRequestDocument, type DecideRequestInput } from "@zorgvuldig/schema/generated/operations";
import { answerOutcomes, articleOf, isCutBack, refusalGroundCodes } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import { type DialogProps, earlierOf } from "./request";

/** What is given the FG decides; what is not given he proposes, on one of the grounds that the law knows for this right. */
export const DecideRequest = (props: DialogProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const [chosen, choose] = useState("");
  const [ground, chooseGround] = useState("");
  const outcome = answerOutcomes.find((one) => one === chosen);
  const isRefused = !!outcome && isCutBack(outcome);
  const { kind } = props.request;
  const earlier = earlierOf(props.request).map((one) =>
    text("requests.sameAgain", {
      kind: word("requestKind", kind),
      day: day(one.receivedOn),
      state: word("requestState", one.state).toLowerCase(),
    }),
  );
  const grounds = kind ? refusalGroundCodes.filter((one) => articleOf(one, kind)) : [];
  return (
    <RequestDialog<Own<DecideRequestInput>>
      {...props}
      title={text("requests.acts.decide")}
      intro={text("requests.decideIntro")}
      document={DecideRequestDocument}
      input={({ outcome: decided, ground: on, explanation }) => ({
        outcome: decided,
        ground: isRefused ? on : null,
        explanation,
      })}
    >
      <WordInput
        source="outcome"
        label={text("requests.outcome")}
        list="answerOutcome"
        codes={answerOutcomes}
        onChoose={choose}
        helperText={isRefused ? text("requests.leadSigns") : undefined}
      />
      {isRefused && (
        <WordInput
          source="ground"
          label={text("requests.ground")}
          list="refusalGround"
          codes={grounds}
          onChoose={chooseGround}
        />
      )}
      {isRefused && ground === "EXCESSIVE" && earlier.length > 0 && (
        <Alert severity="info" role="status">
          {text("requests.excessive")} {earlier.join(", ")}.
        </Alert>
      )}
      <TextAreaInput
        source="explanation"
        label={text("requests.explanation")}
        helperText={text("requests.explanationHelp")}
      />
    </RequestDialog>
  );
};
