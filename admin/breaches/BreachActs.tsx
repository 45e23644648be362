import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AddAffected } from "./AddAffected";
import { AssessBreach } from "./AssessBreach";
import type { BreachFile, DialogProps } from "./breach";
import { CloseBreach } from "./CloseBreach";
import { CompleteNotification } from "./CompleteNotification";
import { DescribeBreach } from "./DescribeBreach";
import { ExemptTelling } from "./ExemptTelling";
import { FindAffected } from "./FindAffected";
import { NotifyAuthority } from "./NotifyAuthority";
import { TellPersons } from "./TellPersons";

const dialogs = {
  assess: AssessBreach,
  notify: NotifyAuthority,
  complete: CompleteNotification,
  tell: TellPersons,
  exempt: ExemptTelling,
  find: FindAffected,
  add: AddAffected,
  describe: DescribeBreach,
  close: CloseBreach,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What may be done next, first what is most pressing; a courtesy, for the house refuses the rest. */
const offered = ({ risk, notifiedAt, completedAt, tellingSince, exemption, casesFound }: BreachFile): Act[] => {
  const isRisky = risk === "RISK" || risk === "HIGH";
  const mayTell = isRisky && !tellingSince;
  return [
    ...(risk ? [] : (["assess"] as const)),
    ...(isRisky && !notifiedAt ? (["notify"] as const) : []),
    ...(mayTell && casesFound ? (["tell"] as const) : []),
    ...(notifiedAt && !completedAt ? (["complete"] as const) : []),
    ...(["find", "add", "describe"] as const),
    ...(mayTell && risk === "HIGH" && !exemption ? (["exempt"] as const) : []),
    ...(risk ? (["assess", "close"] as const) : []),
  ];
};

export const BreachActs = ({ breach }: { breach: BreachFile }) => {
  const text = useText();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  if (person?.role !== "fg" || breach.state === "CLOSED") return null;
  const Dialog = act && dialogs[act];
  return (
    <Stack direction="row" sx={{ mt: 3, gap: 1.5, flexWrap: "wrap" }}>
      {offered(breach).map((one, at) => (
        <Button key={one} variant={at === 0 ? "contained" : "outlined"} onClick={() => choose(one)}>
          {text(`breaches.acts.${one}`)}
        </Button>
      ))}
      {Dialog && <Dialog breach={breach} close={() => choose(null)} />}
    </Stack>
  );
};
