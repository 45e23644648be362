import { Typography } from "@mui/material";
import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { useText } from "../../providers/words";
import { InstitutionInput } from "./InstitutionInput";

/** Who sent it, as far as that is known; nobody may have asked this institution yet. */
export const SenderInput = () => {
  const text = useText();
  const [kind, setKind] = useState<InstitutionKind | null>(null);
  return (
    <>
      <Typography sx={{ color: "text.secondary" }}>{text("quarantine.senderHelp")}</Typography>
      <InstitutionInput kind={kind} onKind={setKind} />
    </>
  );
};
