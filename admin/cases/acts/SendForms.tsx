import { SendFormsDocument, type SendFormsInput } from "@zorgvuldig/schema/generated/operations";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { RepeatInput } from "../../parts/inputs/RepeatInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import { AuthorisationLineInputs } from "./AuthorisationLineInputs";
import type { ActProps, Own } from "./act";

export const SendForms = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<SendFormsInput>>
      {...props}
      act="sendForms"
      intro={text("acts.sendForms")}
      document={SendFormsDocument}
      defaults={{ sentOn: today(), lines: [{}] }}
      input={({ sentOn, fromOn, toOn, lines }) => ({
        sentOn,
        fromOn,
        toOn,
        lines: (lines ?? []).map(({ institutionId, direction, categories, relevance, necessity }) => ({
          institutionId,
          direction,
          categories,
          relevance,
          necessity,
        })),
      })}
    >
      <FieldRow>
        <DayInput source="sentOn" />
        <DayInput source="fromOn" />
        <DayInput source="toOn" />
      </FieldRow>
      <RepeatInput
        source="lines"
        title={text("acts.lines")}
        name={(number) => text("acts.line", { number })}
        add={text("acts.addLine")}
        remove={(number) => text("acts.removeLine", { number })}
        none={text("acts.noLines")}
      >
        <AuthorisationLineInputs />
      </RepeatInput>
    </ActDialog>
  );
};
