import { CloseBreachDocument, type CloseBreachInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** After this nothing of it changes, and the five years begin. */
export const CloseBreach = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<CloseBreachInput>>
      {...props}
      title={text("breaches.acts.close")}
      intro={text("breaches.closeIntro")}
      document={CloseBreachDocument}
      input={() => ({})}
    />
  );
};
