import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from "@mui/material";
import { letterOf, mails, plainPart } from "@zorgvuldig/schema/mail";
import { useId, useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { useText, useWord } from "../providers/words";
import type { Mail } from "./mail";

/** In a demonstration: the message as its reader would get it, made by what makes it when it leaves. */
export const MailPreview = ({ mail: { template, case: about } }: { mail: Mail }) => {
  const text = useText();
  const word = useWord();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  // A head is signed when it is made, and shown by nobody but its mail.
  if (!template || mails[template].about === "head") return null;

  const number = about?.number ?? null;
  const { subject, parts, link } = letterOf(template, { number, day: null, note: null }, window.location.origin);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-label={text("messages.previewOf", { number: number ?? word("mailTemplate", template) })}
      >
        {text("messages.preview")}
      </Button>
      <Dialog open={isOpen} onClose={close} aria-labelledby={heading} fullWidth>
        <DialogTitle id={heading}>{word("mailTemplate", template)}</DialogTitle>
        <DialogContent tabIndex={0} role="group" aria-label={text("messages.preview")}>
          <DialogContentText sx={{ mb: 2 }}>{text("messages.previewHelp")}</DialogContentText>
          <Facts>
            <Fact label={text("messages.subject")} wide="wide">
              {subject}
            </Fact>
          </Facts>
          {parts.map((part) => (
            <Typography
              key={part.language}
              component="div"
              lang={part.language}
              sx={{
                mt: 2,
                pt: 2,
                borderTop: 1,
                borderColor: "divider",
                whiteSpace: "pre-line",
                overflowWrap: "anywhere",
              }}
            >
              {plainPart(part, { link })}
            </Typography>
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{text("messages.close")}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
