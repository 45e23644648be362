import { DeclineCaseDocument, type DeclineCaseInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const DeclineCase = (props: ActProps) => {
  const text = useText();
  const { day } = useDates();
  const { ifDeclinedPromisedBy: promised, ifDeclinedDestroyOn: gone } = props.file;
  const end = promised && text("acts.endsBy", { promised: day(promised), day: day(gone) });
  return (
    <ActDialog<Own<DeclineCaseInput>>
      {...props}
      act="declineCase"
      intro={[text("acts.declineCase"), end].filter(Boolean).join(" ")}
      document={DeclineCaseDocument}
      input={({ reason }) => ({ reason })}
    >
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
