import { SignAgreementDocument, type SignAgreementInput } from "@zorgvuldig/schema/generated/operations";
import { agreementPoints } from "@zorgvuldig/schema/words";
import { useDataProvider, useNotify, useShowContext } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { FormDialog } from "../parts/FormDialog";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { DayInput } from "../parts/inputs/DayInput";
import { LineInput } from "../parts/inputs/LineInput";
import { ScanInput } from "../parts/inputs/ScanInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { ProcessorFile } from "./processor";

type SignAgreementProps = { processor: ProcessorFile; close: () => void };
type Filled = Omit<SignAgreementInput, "accountId" | "supplierId">;

/** What is not ticked is answered with no; whether the agreement then holds is the house's to say. */
export const SignAgreement = ({ processor: { id, kind, name }, close }: SignAgreementProps) => {
  const text = useText();
  const word = useWord();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext();
  const ask = async ({ signedOn, fromOn, toOn, templateVersion, arranged, documentHash }: Partial<Filled>) => {
    const terms = { signedOn, fromOn, toOn, templateVersion, arranged, documentHash };
    await provider.act(SignAgreementDocument, {
      ...(kind === "SUPPLIER" ? { supplierId: id } : { accountId: id }),
      ...terms,
    });
    await refetch();
    notify(text("processors.signed", { name }), { type: "success" });
    close();
  };
  return (
    <FormDialog<Filled>
      title={text("processors.signOf", { name })}
      intro={text("processors.signIntro")}
      submitLabel={text("processors.sign")}
      defaults={{ signedOn: today(), fromOn: today() }}
      close={close}
      ask={ask}
    >
      <DayInput source="signedOn" />
      <FieldRow>
        <DayInput source="fromOn" />
        <DayInput source="toOn" />
      </FieldRow>
      <LineInput source="templateVersion" helperText={text("processors.versionHelp")} />
      <ChecksInput
        source="arranged"
        choices={agreementPoints.map((point) => ({ id: point, name: word("agreementPoint", point) }))}
      />
      <ScanInput source="documentHash" />
    </FormDialog>
  );
};
