import { CompleteNotificationDocument, type CompleteNotificationInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** The authority knows all that there is to know: nothing more is told to it in phases. */
export const CompleteNotification = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<CompleteNotificationInput>>
      {...props}
      title={text("breaches.acts.complete")}
      intro={text("breaches.completeIntro")}
      document={CompleteNotificationDocument}
      input={() => ({})}
    />
  );
};
