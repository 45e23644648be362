import { genders } from "@zorgvuldig/schema/words";
import { FormDataConsumer } from "react-admin";
import { useText } from "../providers/words";
import { FieldGroup } from "./FieldGroup";
import { FieldRow } from "./FieldRow";
import { DayInput } from "./inputs/DayInput";
import { LineInput } from "./inputs/LineInput";
import { WordInput } from "./inputs/WordInput";
import { KnownPupil } from "./KnownPupil";
import { ResidenceInputs } from "./ResidenceInputs";

export const PupilInputs = () => {
  const text = useText();
  return (
    <FieldGroup title={text("application.pupil")}>
      <FieldRow>
        <LineInput source="pupil.givenName" />
        <LineInput source="pupil.namePrefix" />
        <LineInput source="pupil.familyName" />
      </FieldRow>
      <FieldRow>
        <DayInput source="pupil.birthOn" />
        <WordInput source="pupil.gender" list="gender" codes={genders} />
      </FieldRow>
      <FormDataConsumer>{({ formData }) => <KnownPupil pupil={formData.pupil ?? {}} />}</FormDataConsumer>
      <ResidenceInputs prefix="pupil." />
    </FieldGroup>
  );
};
