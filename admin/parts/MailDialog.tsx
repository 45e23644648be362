import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from "@mui/material";
import { type Letter, plainPart } from "@zorgvuldig/schema/mail";
import { useId } from "react";
import { useText } from "../providers/words";
import { Fact } from "./Fact";
import { Facts } from "./Facts";

type MailDialogProps = { title: string; letter: Letter; help: string; isOpen: boolean; close: () => void };

const below = {
  mt: 2,
  pt: 2,
  borderTop: 1,
  borderColor: "divider",
  whiteSpace: "pre-line",
  overflowWrap: "anywhere",
} as const;

/** A mail as its reader would get it; whoever shows it has it made by what makes it when it leaves. Nothing is asked of the house, and nothing sent. */
export const MailDialog = ({ title, letter, help, isOpen, close }: MailDialogProps) => {
  const text = useText();
  const heading = useId();
  const { subject, parts, link, note } = letter;
  return (
    <Dialog open={isOpen} onClose={close} aria-labelledby={heading} fullWidth>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent tabIndex={0} role="group" aria-label={text("messages.preview")}>
        <DialogContentText sx={{ mb: 2 }}>{help}</DialogContentText>
        <Facts>
          <Fact label={text("messages.subject")} wide="wide">
            {subject}
          </Fact>
          <Fact label={text("mails.link")} wide="wide">
            {link}
          </Fact>
        </Facts>
        {parts.map((part) => (
          <Typography key={part.language} component="div" lang={part.language} sx={below}>
            {plainPart(part, letter)}
          </Typography>
        ))}
        {note && (
          <Typography component="div" role="group" aria-label={text("mails.note")} sx={below}>
            {note}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{text("messages.close")}</Button>
      </DialogActions>
    </Dialog>
  );
};
