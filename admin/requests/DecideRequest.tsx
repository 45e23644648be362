import { DecideRequestDocument, type DecideRequestInput } from "@zorgvuldig/schema/generated/operations";
import { answerOutcomes, articleOf, isCutBack, refusalGroundCodes } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

/** What is given the FG decides; what is not given he proposes, on one of the grounds that the law knows for this right. */
export const DecideRequest = (props: DialogProps) => {
  const text = useText();
  const [chosen, choose] = useState("");
  const outcome = answerOutcomes.find((one) => one === chosen);
  const isRefused = !!outcome && isCutBack(outcome);
  const { kind } = props.request;
  const grounds = kind ? refusalGroundCodes.filter((ground) => articleOf(ground, kind)) : [];
  return (
    <RequestDialog<Own<DecideRequestInput>>
      {...props}
      title={text("requests.acts.decide")}
      intro={text("requests.decideIntro")}
      document={DecideRequestDocument}
      input={({ outcome: decided, ground, explanation }) => ({
        outcome: decided,
        ground: isRefused ? ground : null,
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
      {isRefused && <WordInput source="ground" label={text("requests.ground")} list="refusalGround" codes={grounds} />}
      <TextAreaInput
        source="explanation"
        label={text("requests.explanation")}
        helperText={text("requests.explanationHelp")}
      />
    </RequestDialog>
  );
};
