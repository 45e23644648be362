import { NotifyAuthorityDocument, type NotifyAuthorityInput } from "@zorgvuldig/schema/generated/operations";
import { LineInput } from "../parts/inputs/LineInput";
import { MomentInput } from "../parts/inputs/MomentInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { TickInput } from "../parts/inputs/TickInput";
import { thisMinute } from "../providers/dates";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** When the authority was told, and by what it knows it; after 72 hours with the reason of that. */
export const NotifyAuthority = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<NotifyAuthorityInput>>
      {...props}
      title={text("breaches.acts.notify")}
      intro={text("breaches.notifyIntro")}
      document={NotifyAuthorityDocument}
      defaults={{ notifiedAt: thisMinute() }}
      input={({ notifiedAt, reference, isComplete, delayReason }) => ({
        ...{ notifiedAt, reference, isComplete: isComplete ?? false },
        delayReason: delayReason || null,
      })}
    >
      <MomentInput source="notifiedAt" label={text("breaches.notifiedAt")} />
      <LineInput source="reference" label={text("breaches.reference")} />
      <TickInput source="isComplete" label={text("breaches.isComplete")} />
      <TextAreaInput
        source="delayReason"
        label={text("breaches.delayReason")}
        helperText={text("breaches.delayReasonHelp")}
      />
    </BreachDialog>
  );
};
