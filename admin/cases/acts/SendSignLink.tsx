import { Button, Dialog } from "@mui/material";
import { SendSignLinkDocument, type SendSignLinkInput } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { CodeShown } from "../../parts/CodeShown";
import { newCode } from "../../parts/code";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TickInput } from "../../parts/inputs/TickInput";
import { useText } from "../../providers/words";
import { askedSigners, mailOf, pupilsOwn, signerId, signLinkOf } from "../sign-links";
import { useSigner } from "../signer";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { SignLetter } from "./SignLetter";

/** A link by which one of them signs on line, with a code that is shown once. */
export const SendSignLink = ({ of, file, close }: ActProps & { of?: string }) => {
  const text = useText();
  const signer = useSigner(file);
  const choices = askedSigners(file).map((one) => ({ id: signerId(one), name: signer(one) }));
  const [code] = useState(newCode);
  const [sent, setSent] = useState(false);
  const [chosen, choose] = useState(of ?? (choices.length === 1 ? choices[0]?.id : undefined) ?? "");
  const name = choices.find(({ id }) => id === chosen)?.name;
  const link = signLinkOf(file, chosen);
  const phone = (file.guardians ?? []).find(({ id }) => id === chosen)?.phone;
  if (sent)
    return (
      <Dialog
        open
        onClose={() => close("done")}
        slotProps={{ paper: { "aria-label": text("signLinks.codeTitle", { name }) } }}
      >
        <CodeShown
          code={code}
          title={text("signLinks.codeTitle", { name })}
          help={text(
            link?.isPosted ? "signLinks.codePosted" : phone ? "signLinks.codeHelp" : "signLinks.codeHelpNoPhone",
            { name, phone },
          )}
          action={
            <>
              {link?.isPosted && <SignLetter link={link} code={code} />}
              <Button variant="contained" onClick={() => close("done")}>
                {text("signLinks.codeDone")}
              </Button>
            </>
          }
        />
      </Dialog>
    );
  return (
    <ActDialog<Own<SendSignLinkInput>>
      file={file}
      close={(isDone) => (isDone ? setSent(true) : close())}
      act="sendSignLink"
      intro={text("signLinks.intro")}
      document={SendSignLinkDocument}
      defaults={{ guardianId: chosen, isPosted: !!chosen && !mailOf(file, chosen) }}
      input={({ guardianId, isPosted }) => ({
        guardianId: guardianId === pupilsOwn ? null : guardianId,
        isPosted: !!isPosted,
        code,
      })}
    >
      <ChoiceInput source="guardianId" label={text("signLinks.who")} choices={choices} onChoose={choose} />
      <TickInput source="isPosted" label={text("signLinks.isPosted")} />
    </ActDialog>
  );
};
