import { Alert, Typography } from "@mui/material";
import { useWatch } from "react-hook-form";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { linesOf } from "./answers";

/** Of an authorisation: where yes was ticked. What is left open counts as no, and nothing is ticked beforehand. */
export const AnsweredLines = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const consentId = useWatch({ name: "consentId" });
  const lines = linesOf(file, consentId);
  if (lines.length === 0) return null;

  return (
    <>
      <div>
        <Typography variant="h4" component="h3">
          {text("acts.answers")}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {text("acts.answersHelp")}
        </Typography>
      </div>
      {lines.map((line) => (
        <ChecksInput
          key={line.id}
          source={`answers.${line.id}`}
          label={text("acts.answersOf", {
            way: line.direction && text(`matrix.way.${line.direction}`),
            name: line.institution?.name,
          })}
          choices={(line.categories ?? []).map((category) => ({ id: category, name: word("dataCategory", category) }))}
        />
      ))}
      <Alert severity="info" role="note">
        {text("acts.answersFinal")}
      </Alert>
    </>
  );
};
