import { RenameQueryDocument, type RenameQueryInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import { LineInput } from "../../parts/inputs/LineInput";
import type { PanelProvider } from "../../providers/data";
import { useText } from "../../providers/words";
import type { KeptQuery } from "./use-queries";

export type QueryStepProps = { query: KeptQuery; done: () => Promise<unknown>; close: () => void };

export const RenameQuery = ({ query, done, close }: QueryStepProps) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ name }: Partial<RenameQueryInput>) => {
    await provider.act(RenameQueryDocument, { queryId: query.id, version: query.version ?? 0, name });
    await done();
    close();
  };
  return (
    <FormDialog<RenameQueryInput> title={text("saved.rename")} defaults={{ name: query.name }} ask={ask} close={close}>
      <LineInput source="name" helperText={text("saved.nameHelp")} />
    </FormDialog>
  );
};
