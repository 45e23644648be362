import { Alert } from "@mui/material";
import {
  answerOutcomes,
  articleOf,
  isCutBack,
  type RefusalGround,
  refusalGroundCodes,
} from "@zorgvuldig/schema/requests";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { type ReactNode, useState } from "react";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText, useWord } from "../providers/words";

type AnswerInputsProps = {
  kind: RequestKind | null;
  /** On which grounds something is left out of what is given: then it is not given whole. */
  leftOut?: readonly RefusalGround[];
  onChoose?: (outcome: string) => void;
  /** On which ground, once it is chosen; none when the answer is not a refusal any more. */
  onRefuse?: (ground: string | null) => void;
  /** What is to be said of some answers besides. */
  children?: ReactNode;
};

/** What the answer is, on which ground where one is needed, and why; of the grounds those that the law knows for this right. */
export const AnswerInputs = ({ kind, leftOut = [], onChoose, onRefuse, children }: AnswerInputsProps) => {
  const text = useText();
  const word = useWord();
  const [chosen, choose] = useState("");
  const outcome = answerOutcomes.find((one) => one === chosen);
  const isRefused = !!outcome && isCutBack(outcome);
  const isPartly = leftOut.length > 0;
  const lawful = kind ? refusalGroundCodes.filter((ground) => articleOf(ground, kind)) : [];
  const grounds = isPartly && outcome === "PARTLY" ? lawful.filter((ground) => leftOut.includes(ground)) : lawful;
  return (
    <>
      {isPartly && (
        <Alert severity="info">
          {text("requests.leftOut", {
            grounds: leftOut.map((one) => word("refusalGround", one).toLowerCase()).join(", "),
          })}
        </Alert>
      )}
      <WordInput
        source="outcome"
        label={text("requests.outcome")}
        list="answerOutcome"
        codes={isPartly ? answerOutcomes.filter((one) => one !== "GRANTED") : answerOutcomes}
        onChoose={(one) => {
          choose(one);
          onChoose?.(one);
          onRefuse?.(null);
        }}
        helperText={isRefused ? text("requests.leadSigns") : undefined}
      />
      {isRefused && (
        <WordInput
          source="ground"
          label={text("requests.ground")}
          list="refusalGround"
          codes={grounds}
          onChoose={onRefuse}
        />
      )}
      {children}
      <TextAreaInput
        source="explanation"
        label={text("requests.explanation")}
        helperText={text("requests.explanationHelp")}
      />
    </>
  );
};
