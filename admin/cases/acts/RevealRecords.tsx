import { RevealRecordsDocument, type RevealRecordsInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const RevealRecords = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<RevealRecordsInput>>
      {...props}
      act="revealRecords"
      intro={text("acts.revealRecords")}
      submitLabel={text("reveals.submit")}
      document={RevealRecordsDocument}
      input={({ reason }) => ({ reason })}
    >
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
