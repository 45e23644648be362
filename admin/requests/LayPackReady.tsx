import { addressProofs } from "@zorgvuldig/schema/deliveries";
import { LayPackReadyDocument, type LayPackReadyInput } from "@zorgvuldig/schema/generated/operations";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { newCode } from "../parts/code";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { LineInput } from "../parts/inputs/LineInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { PackCode } from "./PackCode";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";
import { useFileChoices } from "./use-file-choices";

/** Only of an address that the house did not have it is asked how it is known. */
const AddressInputs = () => {
  const text = useText();
  const { control } = useFormContext();
  const address: unknown = useWatch({ control, name: "address" });
  return (
    <>
      <LineInput
        source="address"
        type="email"
        label={text("deliveries.address")}
        helperText={text("deliveries.addressHelp")}
      />
      {!!address && (
        <WordInput
          source="addressProof"
          label={text("deliveries.addressProof")}
          list="addressProof"
          codes={addressProofs}
        />
      )}
    </>
  );
};

/** Made once, and fetched with a link that is mailed and a code that is shown here, once. */
export const LayPackReady = ({ request, close }: DialogProps) => {
  const text = useText();
  const [code] = useState(newCode);
  const [isLaid, lay] = useState(false);
  const isAgain = !!request.answeredOn;
  const files = useFileChoices(request);
  if (isLaid) return <PackCode code={code} close={close} />;
  return (
    <RequestDialog<Own<LayPackReadyInput>>
      request={request}
      close={close}
      done={() => lay(true)}
      title={text(isAgain ? "deliveries.again" : "deliveries.lay")}
      intro={text(isAgain ? "deliveries.againIntro" : "deliveries.layIntro")}
      document={LayPackReadyDocument}
      defaults={{ language: "nl" }}
      input={({ language, address, addressProof, withoutIds }) => ({
        ...{ code, language, address: address || null },
        addressProof: address ? addressProof || null : null,
        withoutIds: withoutIds?.length ? withoutIds : null,
      })}
    >
      {request.kind === "ACCESS" && (
        <WordInput
          source="language"
          label={text("deliveries.language")}
          list="letterLanguage"
          codes={letterLanguages}
        />
      )}
      <AddressInputs />
      {!isAgain && files.length > 0 && (
        <ChecksInput source="withoutIds" label={text("deliveries.withoutIds")} choices={files} />
      )}
    </RequestDialog>
  );
};
