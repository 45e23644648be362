import { authorities, guardianKinds } from "@zorgvuldig/schema/words";
import { FieldRow } from "./FieldRow";
import { LineInput } from "./inputs/LineInput";
import { TickInput } from "./inputs/TickInput";
import { WordInput } from "./inputs/WordInput";
import { ResidenceInputs } from "./ResidenceInputs";

export const GuardianInputs = ({ prefix = "" }: { prefix?: string }) => (
  <>
    <FieldRow>
      <LineInput source={`${prefix}givenName`} />
      <LineInput source={`${prefix}namePrefix`} />
      <LineInput source={`${prefix}familyName`} />
    </FieldRow>
    <FieldRow>
      <WordInput source={`${prefix}kind`} list="guardianKind" codes={guardianKinds} />
      <WordInput source={`${prefix}authority`} list="authority" codes={authorities} />
    </FieldRow>
    <LineInput source={`${prefix}authorityEvidence`} />
    <FieldRow>
      <LineInput source={`${prefix}email`} type="email" />
      <LineInput source={`${prefix}phone`} type="tel" />
    </FieldRow>
    <ResidenceInputs prefix={prefix} />
    <TickInput source={`${prefix}livesApart`} />
  </>
);
