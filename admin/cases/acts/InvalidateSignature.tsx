import { Alert } from "@mui/material";
import { InvalidateSignatureDocument, type InvalidateSignatureInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText, useWord } from "../../providers/words";
import { signedSignatures } from "../case-file";
import { useSigner } from "../signer";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** A yes that never was one, apart from a yes that is taken back: it says so, and to whom something went in reliance on it. */
export const InvalidateSignature = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const signer = useSigner(props.file);
  const signed = signedSignatures(props.file).map(({ consent, signature }) => ({
    id: signature.id,
    name: `${word("consentDocument", consent.document)}: ${signer(signature)}`,
  }));
  const told = [...new Set((props.file.disclosures ?? []).map(({ institution }) => institution?.name))];
  return (
    <ActDialog<Own<InvalidateSignatureInput>>
      {...props}
      act="invalidateSignature"
      intro={text("acts.invalidateSignature")}
      document={InvalidateSignatureDocument}
      input={({ signatureId, reason }) => ({ signatureId, reason })}
    >
      {told.length > 0 && (
        <Alert severity="warning" role="note">
          {text("acts.invalidateShared", { names: told.join(", ") })}
        </Alert>
      )}
      {signed.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.noSigned")}
        </Alert>
      )}
      <ChoiceInput source="signatureId" choices={signed} />
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
