import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { useText } from "../providers/words";
import { ApproveErasure } from "./ApproveErasure";
import type { DialogProps, GrievanceFile } from "./grievance";
import { NoteAuthority } from "./NoteAuthority";
import { RecordContact } from "./RecordContact";
import { SettleGrievance } from "./SettleGrievance";

const dialogs = {
  contact: RecordContact,
  settle: SettleGrievance,
  authority: NoteAuthority,
  approve: ApproveErasure,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What may be done next; a courtesy, for the house refuses the rest. */
const offered = ({ state, toAuthorityOn, erasure }: GrievanceFile): Act[] => [
  ...(state === "OPEN" ? (["contact", "settle"] as const) : []),
  ...(toAuthorityOn ? [] : (["authority"] as const)),
  ...(erasure === "WAITING" ? (["approve"] as const) : []),
];

export const GrievanceActs = ({ grievance }: { grievance: GrievanceFile }) => {
  const text = useText();
  const [act, choose] = useState<Act | null>(null);
  const acts = offered(grievance);
  if (acts.length === 0) return null;
  const Dialog = act && dialogs[act];
  return (
    <Stack direction="row" sx={{ mt: 3, gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
      {acts.map((one, at) => (
        <Button key={one} variant={at === 0 ? "contained" : "outlined"} onClick={() => choose(one)}>
          {text(`grievances.acts.${one}`)}
        </Button>
      ))}
      {Dialog && <Dialog grievance={grievance} close={() => choose(null)} />}
    </Stack>
  );
};
