import { useFormContext } from "react-hook-form";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { type Guardian, nameOf } from "../case-file";

/** Whose authority it is; once chosen, how it stands now is filled in. */
export const HolderInput = ({ guardians }: { guardians: readonly Guardian[] }) => {
  const text = useText();
  const { setValue } = useFormContext();
  const show = (id: string) => {
    const chosen = guardians.find((guardian) => guardian.id === id);
    setValue("authority", chosen?.authority ?? "", { shouldDirty: true });
    setValue("livesApart", !!chosen?.livesApart, { shouldDirty: true });
  };
  return (
    <ChoiceInput
      source="guardianId"
      label={text("acts.whoseAuthority")}
      choices={guardians.map((guardian) => ({ id: guardian.id, name: nameOf(guardian) }))}
      onChoose={show}
    />
  );
};
