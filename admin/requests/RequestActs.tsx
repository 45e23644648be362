import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { today } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AskIdentity } from "./AskIdentity";
import { ConfirmIdentity } from "./ConfirmIdentity";
import { DecideRequest } from "./DecideRequest";
import { CarryOutDecision, RecallDecision, ReturnDecision, SignDecision } from "./JudgeDecision";
import { NameSubject } from "./NameSubject";
import { ProposeExtension } from "./ProposeExtension";
import { isUnnamed, peopleOf } from "./people";
import { type DialogProps, isDecided, type RequestFile, standing, toCarryOut } from "./request";
import { TellDecision } from "./TellDecision";

const dialogs = {
  carryOut: CarryOutDecision,
  tell: TellDecision,
  decide: DecideRequest,
  confirm: ConfirmIdentity,
  name: NameSubject,
  ask: AskIdentity,
  extend: ProposeExtension,
  recall: RecallDecision,
  sign: SignDecision,
  return: ReturnDecision,
} satisfies Record<string, ComponentType<DialogProps>>;
type Act = keyof typeof dialogs;

/** What everything else waits for. */
const isNext = (act: Act, { state }: RequestFile): boolean =>
  ["carryOut", "tell", "decide", "sign"].includes(act) || (act === "confirm" && state === "RequestRequiresAction");

/** What the FG may do next; a courtesy, for the house refuses the rest. */
const ofOfficer = (request: RequestFile): Act[] => {
  const { state, dueStatutory, identityConfirmedOn } = request;
  const isDelayed = state === "RequestActionDelayed";
  const mayExtend = state !== "RequestRequiresAction" && !isDelayed && today() <= (dueStatutory ?? "");
  const hasTold = standing(request, "DECIDED");
  return [
    ...(toCarryOut(request) ? (["carryOut"] as const) : hasTold ? (["tell"] as const) : []),
    ...(state === "RequestRequiresAction" ? (["confirm"] as const) : []),
    ...(isDecided(request, "ANSWER") ? [] : (["decide"] as const)),
    ...(isUnnamed(request) && peopleOf(request).length > 0 ? (["name"] as const) : []),
    ...(state === "RequestInitiated" ? (["ask"] as const) : []),
    ...(state === "RequestRequiresAction" || identityConfirmedOn ? [] : (["confirm"] as const)),
    ...(mayExtend && !isDecided(request, "EXTENSION") && !isDecided(request, "ANSWER") ? (["extend"] as const) : []),
    ...((hasTold && !hasTold.carriedOutOn) || standing(request, "PROPOSED") ? (["recall"] as const) : []),
  ];
};

const offered = (request: RequestFile, { role, isLead }: { role: string; isLead: boolean }): Act[] => {
  if (request.answeredOn) return [];
  if (role === "fg") return ofOfficer(request);
  return isLead && standing(request, "PROPOSED") ? ["sign", "return"] : [];
};

export const RequestActs = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const { person } = useSession();
  const [act, choose] = useState<Act | null>(null);
  const acts = person ? offered(request, person) : [];
  const Dialog = act && dialogs[act];
  return (
    <>
      {acts.length > 0 && (
        <Stack direction="row" sx={{ mt: 3, gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {acts.map((one, at) => (
            <Button
              key={one}
              variant={at === 0 && isNext(one, request) ? "contained" : "outlined"}
              onClick={() => choose(one)}
            >
              {text(`requests.acts.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      {Dialog && <Dialog request={request} close={() => choose(null)} />}
    </>
  );
};
