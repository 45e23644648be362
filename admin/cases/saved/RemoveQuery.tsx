import { RemoveQueryDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import type { PanelProvider } from "../../providers/data";
import { useText } from "../../providers/words";
import type { QueryStepProps } from "./RenameQuery";

/** It is gone for good, so it is asked once more. */
export const RemoveQuery = ({ query, done, close }: QueryStepProps) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(RemoveQueryDocument, { queryId: query.id });
    await done();
    close();
  };
  return (
    <FormDialog
      title={text("saved.remove")}
      intro={text("saved.removeIntro", { name: query.name })}
      submitLabel={text("saved.remove")}
      ask={ask}
      close={close}
    />
  );
};
