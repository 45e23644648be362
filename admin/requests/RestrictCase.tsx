import { RestrictCaseDocument, type RestrictCaseInput } from "@zorgvuldig/schema/generated/operations";
import { restrictionGrounds } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

/** From now on the case is kept and nothing else. */
export const RestrictCase = (props: DialogProps) => {
  const text = useText();
  const [ground, choose] = useState("");
  const keeps = ground === "UNLAWFUL" || ground === "CLAIM";
  return (
    <RequestDialog<Own<RestrictCaseInput>>
      {...props}
      title={text("restrictions.acts.restrict")}
      intro={text("restrictions.restrictIntro")}
      document={RestrictCaseDocument}
      input={({ ground: why, keepsUntil, explanation }) => ({
        ground: why,
        keepsUntil: keeps ? keepsUntil || null : null,
        explanation,
      })}
    >
      <WordInput
        source="ground"
        label={text("restrictions.ground")}
        list="restrictionGround"
        codes={restrictionGrounds}
        onChoose={choose}
      />
      {keeps && (
        <DayInput
          source="keepsUntil"
          label={text("restrictions.keepsUntil")}
          helperText={text("restrictions.keepsUntilHelp")}
        />
      )}
      <TextAreaInput source="explanation" label={text("restrictions.explanation")} />
    </RequestDialog>
  );
};
