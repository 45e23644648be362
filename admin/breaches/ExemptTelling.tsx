import { tellingExemptions } from "@zorgvuldig/schema/breaches";
import { ExemptTellingDocument, type ExemptTellingInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** Why the people concerned are not told one by one (article 34(3) GDPR). */
export const ExemptTelling = (props: DialogProps) => {
  const text = useText();
  return (
    <BreachDialog<Own<ExemptTellingInput>>
      {...props}
      title={text("breaches.acts.exempt")}
      intro={text("breaches.exemptIntro")}
      document={ExemptTellingDocument}
      input={({ exemption, reason }) => ({ exemption, reason })}
    >
      <WordInput
        source="exemption"
        label={text("breaches.exemption")}
        list="tellingExemption"
        codes={tellingExemptions}
      />
      <TextAreaInput source="reason" label={text("breaches.exemptionReason")} />
    </BreachDialog>
  );
};
