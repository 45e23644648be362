import { Button, Dialog } from "@mui/material";
import { RenewLinkDocument, type RenewLinkInput } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { CodeShown } from "../../parts/CodeShown";
import { newCode } from "../../parts/code";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { withLink } from "../disclosed";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useDisclosureChoices } from "./disclosure-choices";

/** Another link in the place of the one before, with another code, which is shown once. */
export const RenewLink = ({ of, file, close }: ActProps & { of?: string }) => {
  const text = useText();
  const disclosures = withLink(file);
  const choices = useDisclosureChoices()(disclosures);
  const [code] = useState(newCode);
  const [sent, setSent] = useState<string | null>(null);
  const [chosen, choose] = useState(of ?? choices[0]?.id ?? null);
  const to = disclosures.find(({ id }) => id === sent)?.institution;
  if (sent !== null)
    return (
      <Dialog
        open
        onClose={() => close("done")}
        slotProps={{ paper: { "aria-label": text("share.codeTitle", { name: to?.name }) } }}
      >
        <CodeShown
          code={code}
          title={text("share.codeTitle", { name: to?.name })}
          help={text("share.codeHelp", { name: to?.name, phone: to?.phone })}
          action={
            <Button variant="contained" onClick={() => close("done")}>
              {text("share.codeDone")}
            </Button>
          }
        />
      </Dialog>
    );
  return (
    <ActDialog<Own<RenewLinkInput>>
      file={file}
      close={(isDone) => (isDone ? setSent(chosen) : close())}
      act="renewLink"
      intro={text("shared.renewLink")}
      document={RenewLinkDocument}
      defaults={{ disclosureId: chosen }}
      input={({ disclosureId }) => ({ disclosureId, code })}
    >
      <ChoiceInput source="disclosureId" label={text("shared.which")} choices={choices} onChoose={choose} />
    </ActDialog>
  );
};
