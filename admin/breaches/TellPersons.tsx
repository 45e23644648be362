import { TellPersonsDocument, type TellPersonsInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** The bureau is to tell the people of every case on the list. */
export const TellPersons = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<TellPersonsInput>>
      {...props}
      title={text("breaches.acts.tell")}
      intro={text("breaches.tellIntro")}
      document={TellPersonsDocument}
      input={() => ({})}
    />
  );
};
