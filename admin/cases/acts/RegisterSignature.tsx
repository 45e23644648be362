import { RegisterSignatureDocument, type RegisterSignatureInput } from "@zorgvuldig/schema/generated/operations";
import { isKeptAsDocument } from "@zorgvuldig/schema/scans";
import { channels } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { ScanInput } from "../../parts/inputs/ScanInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import { AnsweredLines } from "./AnsweredLines";
import type { ActProps, Own } from "./act";
import { type Answers, grantedIn, linesOf } from "./answers";
import { OpenSignatures } from "./OpenSignatures";
import { pupilSigns, useFormChoices, useSignerChoices } from "./signature-choices";

/** What is ticked here goes along: nothing is a yes by itself. */
type Filled = Own<RegisterSignatureInput> & { answers?: Answers };

/** Every person and channel can be chosen: what does not count as a signature is the house's to say, with its clause. */
export const RegisterSignature = (props: ActProps) => {
  const text = useText();
  const [scan, setScan] = useState<File | null>(null);
  const kept = scan && isKeptAsDocument(scan.name) ? scan : undefined;
  const forms = useFormChoices(props.file);
  const signers = useSignerChoices(props.file);
  return (
    <ActDialog<Filled>
      {...props}
      act="registerSignature"
      intro={text("acts.registerSignature")}
      document={RegisterSignatureDocument}
      attached={() => kept}
      defaults={{ guardianId: signers.length === 1 ? signers[0]?.id : null }}
      input={({ consentId, guardianId, signedOn, channel, documentHash, answers }) => ({
        consentId,
        guardianId: guardianId === pupilSigns ? null : guardianId,
        signedOn,
        channel,
        documentHash,
        ...(kept ? { name: kept.name } : {}),
        granted: grantedIn(linesOf(props.file, consentId), answers ?? {}),
      })}
    >
      <OpenSignatures file={props.file} />
      <ChoiceInput source="consentId" choices={forms} />
      <ChoiceInput source="guardianId" choices={signers} />
      <DayInput source="signedOn" />
      <WordInput source="channel" list="channel" codes={channels} label={text("acts.signedBy")} />
      <AnsweredLines file={props.file} />
      <ScanInput source="documentHash" help={text("acts.signedScanHelp")} onFile={setScan} />
    </ActDialog>
  );
};
