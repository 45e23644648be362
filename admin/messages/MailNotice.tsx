import { Alert, AlertTitle } from "@mui/material";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";

/** Says that what stands below waits because nothing leaves, and what would change that. */
export const MailNotice = () => {
  const text = useText();
  const { mode, sendsMail } = useSession();
  if (sendsMail) return null;

  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      <AlertTitle component="p" sx={{ fontWeight: 650 }}>
        {text("messages.waits")}
      </AlertTitle>
      {text(mode === "real" ? "messages.waitsReal" : "messages.waitsDemo")}
    </Alert>
  );
};
