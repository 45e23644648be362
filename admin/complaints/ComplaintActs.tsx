import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { ApproveErasure } from "./ApproveErasure";
import type { ComplaintFile, DialogProps } from "./complaint";
import { ProposeCorrection } from "./ProposeCorrection";
import { RecordContact } from "./RecordContact";
import { SettleComplaint } from "./SettleComplaint";
import { SignCorrection } from "./SignCorrection";

const dialogs = {
  contact: RecordContact,
  settle: SettleComplaint,
  propose: ProposeCorrection,
  sign: SignCorrection,
  approve: ApproveErasure,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What may be done next, by whom looks at it; a courtesy, for the house refuses the rest. */
const offered = (
  { state, proposedBy, correctedOn, erasure }: ComplaintFile,
  { role, isLead }: { role: string; isLead: boolean },
): Act[] => {
  const isOffice = role === "office" && !correctedOn;
  return [
    ...(isOffice ? (["contact"] as const) : []),
    ...(isOffice && state === "OPEN" ? (["settle"] as const) : []),
    ...(role === "fg" && !proposedBy ? (["propose"] as const) : []),
    ...(isOffice && isLead && proposedBy ? (["sign"] as const) : []),
    ...(role === "office" && isLead && erasure === "WAITING" ? (["approve"] as const) : []),
  ];
};

export const ComplaintActs = ({ complaint }: { complaint: ComplaintFile }) => {
  const text = useText();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  const acts = person ? offered(complaint, person) : [];
  if (acts.length === 0) return null;
  const Dialog = act && dialogs[act];
  return (
    <Stack direction="row" sx={{ mt: 3, gap: 1.5, flexWrap: "wrap" }}>
      {acts.map((one, at) => (
        <Button key={one} variant={at === 0 ? "contained" : "outlined"} onClick={() => choose(one)}>
          {text(`loneComplaints.acts.${one}`)}
        </Button>
      ))}
      {Dialog && <Dialog complaint={complaint} close={() => choose(null)} />}
    </Stack>
  );
};
