import { AddAffectedDocument, type AddAffectedInput } from "@zorgvuldig/schema/generated/operations";
import { LineInput } from "../parts/inputs/LineInput";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** One case that it touches: that of a letter that went wrong, or of a file that was lost. */
export const AddAffected = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<AddAffectedInput>>
      {...props}
      title={text("breaches.acts.add")}
      intro={text("breaches.addIntro")}
      document={AddAffectedDocument}
      input={({ fileNumber }) => ({ fileNumber })}
    >
      <LineInput source="fileNumber" label={text("breaches.fileNumber")} />
    </BreachDialog>
  );
};
