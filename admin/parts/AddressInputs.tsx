import { FieldRow } from "./FieldRow";
import { LineInput } from "./inputs/LineInput";

export const AddressInputs = ({ prefix = "" }: { prefix?: string }) => (
  <>
    <LineInput source={`${prefix}street`} />
    <FieldRow>
      <LineInput source={`${prefix}postcode`} />
      <LineInput source={`${prefix}city`} />
    </FieldRow>
  </>
);
