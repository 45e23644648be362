import { Button } from "@mui/material";
import type { MailTemplate } from "@zorgvuldig/schema/mail-words";
import { useState } from "react";
import { MailDialog } from "../parts/MailDialog";
import { today } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { exampleFacts } from "./example-facts";

export const MailExample = ({ template }: { template: MailTemplate }) => {
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-label={text("mails.exampleOf", { mail: word("mailTemplate", template) })}
      >
        {text("mails.example")}
      </Button>
      <MailDialog
        template={template}
        facts={exampleFacts(template, today())}
        help={text("mails.exampleHelp")}
        isOpen={isOpen}
        close={() => setOpen(false)}
      />
    </>
  );
};
