import { ChangeAddressDocument, type ChangeAddressInput } from "@zorgvuldig/schema/generated/operations";
import { ResidenceInputs } from "../../parts/ResidenceInputs";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { ResidentInput } from "./ResidentInput";
import { residenceOf } from "./residence";

/** Somebody moved, or must not be found any more. What is filled in already is how he lives now. */
export const ChangeAddress = (props: ActProps) => {
  const text = useText();
  const { pupil, guardians } = props.file;
  return (
    <ActDialog<Own<ChangeAddressInput>>
      {...props}
      act="changeAddress"
      intro={text("acts.changeAddress")}
      document={ChangeAddressDocument}
      defaults={{ ...residenceOf(pupil), guardianId: "" }}
      input={({ guardianId, street, postcode, city, hiddenStreet, hiddenPostcode, hiddenCity }) => ({
        person: pupil && !guardianId ? "PUPIL" : "GUARDIAN",
        ...(guardianId ? { guardianId } : {}),
        ...{ street, postcode, city, hiddenStreet, hiddenPostcode, hiddenCity },
      })}
    >
      <ResidentInput pupil={pupil} guardians={guardians ?? []} />
      <ResidenceInputs />
    </ActDialog>
  );
};
