import { AddSupplierDocument, type SupplierInput } from "@zorgvuldig/schema/generated/operations";
import { supplierServices } from "@zorgvuldig/schema/words";
import { useDataProvider, useNavigate, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { LineInput } from "../parts/inputs/LineInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** An organisation; its agreement follows on its own page. */
export const NewSupplier = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ name, service }: Partial<SupplierInput>) => {
    const { addSupplier } = await provider.act(AddSupplierDocument, { name, service });
    notify(text("processors.added", { name: addSupplier.name }), { type: "success" });
    navigate(`/processors/${addSupplier.id}`);
  };
  return (
    <FormDialog<SupplierInput>
      title={text("processors.addSupplier")}
      intro={text("processors.addSupplierIntro")}
      submitLabel={text("processors.addSupplier")}
      close={close}
      ask={ask}
    >
      <LineInput source="name" helperText={text("processors.supplierNameHelp")} />
      <WordInput source="service" list="supplierService" codes={supplierServices} />
    </FormDialog>
  );
};
