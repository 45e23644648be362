import { useFormContext } from "react-hook-form";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { type Guardian, nameOf, type Pupil } from "../case-file";
import { residenceOf } from "./residence";

type ResidentInputProps = { pupil: Pupil | null; guardians: readonly Guardian[] };

/** Whose address it is; the pupil's, where he is known, until somebody else is chosen. */
export const ResidentInput = ({ pupil, guardians }: ResidentInputProps) => {
  const text = useText();
  const { setValue } = useFormContext();
  const show = (id: string) => {
    const chosen = id ? guardians.find((guardian) => guardian.id === id) : pupil;
    for (const [name, value] of Object.entries(residenceOf(chosen))) setValue(name, value, { shouldDirty: true });
  };
  return (
    <ChoiceInput
      source="guardianId"
      label={text("acts.whoseAddress")}
      empty={pupil ? nameOf(pupil) : undefined}
      choices={guardians.map((guardian) => ({ id: guardian.id, name: nameOf(guardian) }))}
      onChoose={show}
    />
  );
};
