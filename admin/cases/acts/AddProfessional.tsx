import { AddProfessionalDocument, type AddProfessionalInput } from "@zorgvuldig/schema/generated/operations";
import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FieldRow } from "../../parts/FieldRow";
import { LineInput } from "../../parts/inputs/LineInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { InstitutionInput } from "./InstitutionInput";

export const AddProfessional = (props: ActProps) => {
  const text = useText();
  const { person } = useSession();
  const [kind, chooseKind] = useState<InstitutionKind | null>(null);
  return (
    <ActDialog<Own<AddProfessionalInput>>
      {...props}
      act="addProfessional"
      intro={text("acts.addProfessional")}
      document={AddProfessionalDocument}
      input={({ name, profession, institutionId, email, phone, necessity, privateReason }) => ({
        name,
        profession,
        ...(institutionId ? { institutionId } : {}),
        email,
        phone,
        necessity,
        privateReason,
      })}
    >
      <LineInput source="name" />
      <LineInput source="profession" />
      {person?.role === "office" && <InstitutionInput kind={kind} onKind={chooseKind} />}
      <FieldRow>
        <LineInput source="email" />
        <LineInput source="phone" />
      </FieldRow>
      <TextAreaInput source="necessity" />
      <LineInput source="privateReason" />
    </ActDialog>
  );
};
