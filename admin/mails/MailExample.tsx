import { Button } from "@mui/material";
import { useState } from "react";
import { MailDialog } from "../parts/MailDialog";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { type AnyMail, exampleOf } from "./examples";

export const MailExample = ({ mail, title }: { mail: AnyMail; title: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} aria-label={text("mails.exampleOf", { mail: title })}>
        {text("mails.example")}
      </Button>
      <MailDialog
        title={title}
        letter={exampleOf(mail, today())}
        help={text("mails.exampleHelp")}
        isOpen={isOpen}
        close={() => setOpen(false)}
      />
    </>
  );
};
