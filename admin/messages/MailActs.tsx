import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useText } from "../providers/words";
import type { Mail } from "./mail";
import { SettleDialog, type Settling } from "./SettleDialog";

/** What can be done with a message that did not arrive, or of which nobody knows. */
export const MailActs = ({ mail }: { mail: Mail }) => {
  const text = useText();
  const [asked, ask] = useState<Settling | null>(null);
  if (mail.state !== "FAILED" && mail.state !== "UNKNOWN") return null;

  const acts: readonly Settling[] = mail.state === "UNKNOWN" ? ["arrived", "again"] : ["again"];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {acts.map((act) => (
        <Button key={act} variant="outlined" onClick={() => ask(act)} sx={{ whiteSpace: "nowrap" }}>
          {text(`messages.${act}`)}
        </Button>
      ))}
      {asked && <SettleDialog mail={mail} act={asked} close={() => ask(null)} />}
    </Box>
  );
};
