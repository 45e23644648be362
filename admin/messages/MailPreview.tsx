import { Button } from "@mui/material";
import { letterOf, mails } from "@zorgvuldig/schema/mail";
import { useState } from "react";
import { MailDialog } from "../parts/MailDialog";
import { useText, useWord } from "../providers/words";
import type { Mail } from "./mail";

/** In a demonstration: the message as its reader would get it. */
export const MailPreview = ({ mail: { template, case: about } }: { mail: Mail }) => {
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  // A head is signed when it is made, and shown by nobody but its mail.
  if (!template || mails[template].about === "head") return null;

  const number = about?.number ?? null;
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-label={text("messages.previewOf", { number: number ?? word("mailTemplate", template) })}
      >
        {text("messages.preview")}
      </Button>
      <MailDialog
        title={word("mailTemplate", template)}
        letter={letterOf(template, { number, day: null, note: null }, window.location.origin)}
        help={text("messages.previewHelp")}
        isOpen={isOpen}
        close={() => setOpen(false)}
      />
    </>
  );
};
