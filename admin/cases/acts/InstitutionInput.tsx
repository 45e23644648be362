import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import type { InstitutionsQuery } from "@zorgvuldig/schema/generated/operations";
import { type InstitutionKind, institutionKinds } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { useGetList, useInput } from "react-admin";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { InstitutionKindChoice } from "./InstitutionKindChoice";
import { NewInstitution } from "./NewInstitution";

type Institution = InstitutionsQuery["institutions"]["items"][number];
type InstitutionInputProps = { kind: InstitutionKind | null; onKind: (kind: InstitutionKind | null) => void };

/** First the kind, as on the form that the parents sign, then which one. */
export const InstitutionInput = ({ kind, onKind }: InstitutionInputProps) => {
  const text = useText();
  const { field } = useInput({ source: "institutionId" });
  const [isNew, setNew] = useState(false);
  const { data = [], refetch } = useGetList<Institution>(
    "institutions",
    { filter: { kind }, sort: { field: "name", order: "ASC" }, pagination: { page: 1, perPage: 100 } },
    { enabled: kind !== null },
  );
  const choices = data.map(({ id, name, city }) => ({ id, name: [name, city].filter(Boolean).join(", ") }));

  const added = async (id: string) => {
    await refetch();
    field.onChange(id);
    setNew(false);
  };

  return (
    <>
      <InstitutionKindChoice kind={kind} onKind={onKind} codes={institutionKinds} />
      <ChoiceInput source="institutionId" choices={choices} empty={kind ? undefined : text("acts.pickKind")} />
      {kind && (
        <Button
          startIcon={<AddOutlined />}
          onClick={() => setNew(true)}
          sx={{ alignSelf: "flex-start", ml: -1, px: 1 }}
        >
          {text("acts.newInstitution")}
        </Button>
      )}
      {kind && isNew && <NewInstitution kind={kind} onAdded={added} close={() => setNew(false)} />}
    </>
  );
};
