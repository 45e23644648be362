import { DiscardRegulationDocument } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import { WriteDialog } from "./WriteDialog";
import type { DraftDialogProps } from "./written";

export const DiscardDialog = (props: DraftDialogProps) => {
  const text = useText();
  return (
    <WriteDialog<object, object>
      {...props}
      title={text("regulation.discard")}
      intro={text("regulation.discardIntro")}
      document={DiscardRegulationDocument}
      input={() => ({})}
      typed={() => ({})}
      labels={{}}
    />
  );
};
