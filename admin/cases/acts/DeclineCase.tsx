import { DeclineCaseDocument, type DeclineCaseInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";
import { useTerm } from "../term";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const DeclineCase = (props: ActProps) => {
  const text = useText();
  const term = useTerm()("DECLINED");
  return (
    <ActDialog<Own<DeclineCaseInput>>
      {...props}
      act="declineCase"
      intro={`${text("acts.declineCase")} ${text("acts.term", { term })}`}
      document={DeclineCaseDocument}
      input={({ reason }) => ({ reason })}
    >
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
