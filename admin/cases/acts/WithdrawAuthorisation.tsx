import { Alert } from "@mui/material";
import {
  WithdrawAuthorisationDocument,
  type WithdrawAuthorisationInput,
} from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";
import { type Disclosure, standingSignatures } from "../case-file";
import { disclosuresIn, notGone } from "../disclosed";
import { useSigner } from "../signer";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Says to whom something already went, for that a withdrawal does not call back. */
export const WithdrawAuthorisation = (props: ActProps) => {
  const text = useText();
  const signer = useSigner(props.file);
  const standing = standingSignatures(props.file).map((signature) => ({
    id: signature.id,
    name: signature.signedOn ? signer(signature) : text("acts.notSignedYet", { name: signer(signature) }),
  }));
  const names = (disclosures: readonly Disclosure[]) => [
    ...new Set(disclosures.map(({ institution }) => institution?.name)),
  ];
  const waiting = names(notGone(props.file));
  const told = names(disclosuresIn(props.file).filter(({ leftOn }) => leftOn));
  return (
    <ActDialog<Own<WithdrawAuthorisationInput>>
      {...props}
      act="withdrawAuthorisation"
      intro={text("acts.withdrawAuthorisation")}
      document={WithdrawAuthorisationDocument}
      defaults={{ signatureId: standing.length === 1 ? standing[0]?.id : null }}
      input={({ signatureId, reason }) => ({ signatureId, reason })}
    >
      {props.file.stage === "IN_PROGRESS" && (
        <Alert severity="warning" role="note">
          {text("acts.withdrawEnds")}
        </Alert>
      )}
      {told.length > 0 && (
        <Alert severity="warning" role="note">
          {text("acts.withdrawShared", { names: told.join(", ") })}
        </Alert>
      )}
      {waiting.length > 0 && (
        <Alert severity="info" role="note">
          {text("acts.withdrawWaiting", { names: waiting.join(", ") })}
        </Alert>
      )}
      {standing.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.noSignatures")}
        </Alert>
      )}
      <ChoiceInput source="signatureId" choices={standing} />
      <TextAreaInput source="reason" />
    </ActDialog>
  );
};
