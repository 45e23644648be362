import { AddInstitutionDocument, type InstitutionInput } from "@zorgvuldig/schema/generated/operations";
import { institutionKinds } from "@zorgvuldig/schema/words";
import { FormDataConsumer, useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { InstitutionInputs } from "../parts/InstitutionInputs";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import { institutionTyped } from "./institution";

export const AddInstitution = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async (typed: Partial<InstitutionInput>) => {
    const { addInstitution } = await provider.act(AddInstitutionDocument, institutionTyped(typed));
    notify(text("institutions.added", { name: addInstitution.name }), { type: "success" });
    refresh();
    close();
  };
  return (
    <FormDialog<InstitutionInput>
      title={text("institutions.add")}
      intro={text("institutions.addIntro")}
      submitLabel={text("institutions.add")}
      ask={ask}
      close={close}
    >
      <WordInput source="kind" list="institutionKind" codes={institutionKinds} />
      <FormDataConsumer<InstitutionInput>>
        {({ formData }) => <InstitutionInputs kind={formData.kind} />}
      </FormDataConsumer>
    </FormDialog>
  );
};
