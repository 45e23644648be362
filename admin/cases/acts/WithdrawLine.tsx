import { Alert } from "@mui/material";
import { WithdrawLineDocument, type WithdrawLineInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText, useWord } from "../../providers/words";
import { standingLines } from "../case-file";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** One line ends and the others stand, so that nobody takes back all to be rid of one. */
export const WithdrawLine = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const lines = standingLines(props.file).map(({ id, direction, categories, institution }) => {
    const kinds = (categories ?? []).map((one) => word("dataCategory", one).toLowerCase()).join(", ");
    return { id, name: `${word("direction", direction)} ${institution?.name}: ${kinds}` };
  });
  return (
    <ActDialog<Own<WithdrawLineInput>>
      {...props}
      act="withdrawLine"
      intro={text("acts.withdrawLine")}
      document={WithdrawLineDocument}
      defaults={{ lineId: lines.length === 1 ? lines[0]?.id : null }}
      input={({ lineId, reason }) => ({ lineId, reason })}
    >
      {lines.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.noLinesStand")}
        </Alert>
      )}
      <ChoiceInput source="lineId" choices={lines} />
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
