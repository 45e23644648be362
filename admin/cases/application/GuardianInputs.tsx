import { authorities, guardianKinds } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { LineInput } from "../../parts/inputs/LineInput";
import { TickInput } from "../../parts/inputs/TickInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { ResidenceInputs } from "../../parts/ResidenceInputs";

export const GuardianInputs = () => (
  <>
    <FieldRow>
      <LineInput source="givenName" />
      <LineInput source="namePrefix" />
      <LineInput source="familyName" />
    </FieldRow>
    <FieldRow>
      <WordInput source="kind" list="guardianKind" codes={guardianKinds} />
      <WordInput source="authority" list="authority" codes={authorities} />
    </FieldRow>
    <LineInput source="authorityEvidence" />
    <FieldRow>
      <LineInput source="email" type="email" />
      <LineInput source="phone" type="tel" />
    </FieldRow>
    <ResidenceInputs />
    <TickInput source="livesApart" />
  </>
);
