import { FieldRow } from "./FieldRow";
import { LineInput } from "./inputs/LineInput";

export const AddressInputs = () => (
  <>
    <LineInput source="street" />
    <FieldRow>
      <LineInput source="postcode" />
      <LineInput source="city" />
    </FieldRow>
  </>
);
