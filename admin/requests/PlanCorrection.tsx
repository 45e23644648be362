import { type ChangeField, type ChangeMeasure, changeable } from "@zorgvuldig/schema/changes";
import { PlanChangesDocument } from "@zorgvuldig/schema/generated/operations";
import { genders, learningAspects } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText, useWord } from "../providers/words";
import type { Thing } from "./changeable";
import { days, Now } from "./Now";
import { RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

type Filled = { thing: string; field: ChangeField; becomes: string };
type Change = {
  target: Thing["target"];
  rowId: string;
  field: ChangeField | null;
  measure: ChangeMeasure;
  ground: "NOT_INACCURATE" | null;
  becomes: string | null;
};
const measures = ["CORRECT", "STATEMENT", "KEEP"] as const;

/** One thing: what it says from then on, or what the person says of it, or that it stays. */
export const PlanCorrection = ({ things, ...props }: DialogProps & { things: readonly Thing[] }) => {
  const text = useText();
  const word = useWord();
  const [thingId, chooseThing] = useState("");
  const [measure, chooseMeasure] = useState("");
  const [field, chooseField] = useState("");
  const thing = things.find(({ id }) => id === thingId);
  const can = thing && changeable[thing.target];
  const offered = measures.filter((one) => one !== "STATEMENT" || can?.isOpinion);
  const input = ({ field: of, becomes }: Partial<Filled>): { changes: Change[] } => {
    const what = measures.find((one) => one === measure) ?? "CORRECT";
    if (!thing) return { changes: [] };
    return {
      changes: [
        {
          ...{ target: thing.target, rowId: thing.id, measure: what },
          field: what === "CORRECT" ? (of ?? null) : null,
          ground: what === "KEEP" ? "NOT_INACCURATE" : null,
          becomes: what === "KEEP" ? null : (becomes ?? null),
        },
      ],
    };
  };
  return (
    <RequestDialog<{ changes: Change[] } & Partial<Filled>>
      {...props}
      title={text("changes.plan")}
      intro={text("changes.correctionIntro")}
      document={PlanChangesDocument}
      input={input}
    >
      <ChoiceInput
        source="thing"
        label={text("changes.what")}
        choices={things.filter(({ target }) => changeable[target].fields.length > 0)}
        onChoose={chooseThing}
      />
      {thing && (
        <WordInput
          source="measure"
          label={text("changes.measure")}
          list="changeMeasure"
          codes={offered}
          onChoose={chooseMeasure}
        />
      )}
      {thing && measure === "CORRECT" && (
        <WordInput
          source="field"
          label={text("changes.field")}
          list="changeField"
          codes={changeable[thing.target].fields}
          onChoose={chooseField}
        />
      )}
      {thing && measure === "CORRECT" && field && <Now thing={thing} field={field} />}
      {measure === "CORRECT" && <Becomes field={field} />}
      {measure === "STATEMENT" && (
        <TextAreaInput
          source="becomes"
          label={text("changes.statement")}
          helperText={text("changes.statementHelp", { thing: thing ? word("changeTarget", thing.target) : "" })}
        />
      )}
    </RequestDialog>
  );
};

const Becomes = ({ field }: { field: string }) => {
  const text = useText();
  const label = text("changes.becomes");
  if (days.includes(field)) return <DayInput source="becomes" label={label} />;
  if (field === "gender") return <WordInput source="becomes" label={label} list="gender" codes={genders} />;
  if (field === "aspect")
    return <WordInput source="becomes" label={label} list="learningAspect" codes={learningAspects} />;
  return <TextAreaInput source="becomes" label={label} />;
};
