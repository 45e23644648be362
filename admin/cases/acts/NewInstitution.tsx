import { AddInstitutionDocument, type InstitutionInput } from "@zorgvuldig/schema/generated/operations";
import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useDataProvider } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import { InstitutionInputs } from "../../parts/InstitutionInputs";
import type { PanelProvider } from "../../providers/data";
import { useText, useWord } from "../../providers/words";

type NewInstitutionProps = { kind: InstitutionKind; onAdded: (id: string) => Promise<void>; close: () => void };

/** Institutions are shared between cases and hold no person. */
export const NewInstitution = ({ kind, onAdded, close }: NewInstitutionProps) => {
  const text = useText();
  const word = useWord();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ name, brin, street, postcode, city, email, phone }: Partial<InstitutionInput>) => {
    const input: InstitutionInput = { kind, name, brin, street, postcode, city, email, phone };
    const { addInstitution } = await provider.act(AddInstitutionDocument, input);
    await onAdded(addInstitution.id);
  };

  return (
    <FormDialog<InstitutionInput>
      title={`${text("acts.newInstitution")}: ${word("institutionKind", kind)}`}
      intro={text("acts.newInstitutionIntro")}
      ask={ask}
      close={close}
    >
      <InstitutionInputs kind={kind} />
    </FormDialog>
  );
};
