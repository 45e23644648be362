import { useText } from "../../providers/words";
import type { CaseFile, Signature } from "../case-file";
import { addressOf } from "./address";

/** Where the form of this signer goes: to his own address, never to that of who applied (consent/forms-to-parents). */
export const useFormWay = (file: CaseFile) => {
  const text = useText();
  return (signature: Signature): string => {
    const guardian = (file.guardians ?? []).find(({ id }) => id === signature.guardian?.id);
    const person = guardian ?? (signature.signer === "PUPIL" ? file.pupil : null);
    const address = person && addressOf(person).replace("\n", ", ");
    if (address) return text("authorisations.formBy", { address });
    if (guardian?.email) return text("authorisations.formByMail", { email: guardian.email });
    return text("authorisations.formNowhere");
  };
};
