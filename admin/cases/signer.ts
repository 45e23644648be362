import { isKept } from "../parts/withholding";
import { useWord } from "../providers/words";
import { type CaseFile, nameOf, type Signature } from "./case-file";

/** Who signs, by name where this viewer may know it, else by what he is to the pupil. */
export const useSigner = (file: CaseFile) => {
  const word = useWord();
  return (signature: Signature) => {
    const person = signature.guardian ?? (signature.signer === "PUPIL" ? file.pupil : null);
    const kind = word("personKind", signature.signer);
    if (!person || isKept(person, "familyName")) return kind;
    return `${nameOf(person)} (${kind.toLowerCase()})`;
  };
};
