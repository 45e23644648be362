import { CloseCaseDocument, type CloseCaseInput } from "@zorgvuldig/schema/generated/operations";
import { reasons, schoolTypes } from "@zorgvuldig/schema/report";
import { outcomes } from "@zorgvuldig/schema/words";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { useTerm } from "../term";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const CloseCase = (props: ActProps) => {
  const text = useText();
  const term = useTerm()("HANDLED");
  return (
    <ActDialog<Own<CloseCaseInput>>
      {...props}
      act="closeCase"
      intro={`${text("acts.closeCase")} ${text("acts.term", { term })}`}
      document={CloseCaseDocument}
      defaults={{ workEndedOn: today() }}
      input={({ outcome, workEndedOn, schoolType, cause }) => ({ outcome, workEndedOn, schoolType, cause })}
    >
      <WordInput source="outcome" list="outcome" codes={outcomes} />
      <DayInput source="workEndedOn" />
      <WordInput source="schoolType" list="schoolType" codes={schoolTypes} helperText={text("acts.forFigures")} />
      <WordInput source="cause" list="reason" codes={reasons} helperText={text("acts.forFigures")} />
    </ActDialog>
  );
};
