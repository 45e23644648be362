import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useText } from "../providers/words";
import { AddressInputs } from "./AddressInputs";
import { FieldRow } from "./FieldRow";
import { LineInput } from "./inputs/LineInput";

type InstitutionInputsProps = { kind: InstitutionKind | null | undefined };

/** How an institution is called and reached itself; nobody who works there. */
export const InstitutionInputs = ({ kind }: InstitutionInputsProps) => {
  const text = useText();
  return (
    <>
      <LineInput source="name" />
      {kind?.endsWith("SCHOOL") && <LineInput source="brin" />}
      <AddressInputs />
      <FieldRow>
        <LineInput
          source="email"
          type="email"
          label={text("institutions.email")}
          helperText={text("institutions.emailHelp")}
        />
        <LineInput
          source="phone"
          type="tel"
          label={text("institutions.phone")}
          helperText={text("institutions.phoneHelp")}
        />
      </FieldRow>
    </>
  );
};
