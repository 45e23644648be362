import { Button, Stack } from "@mui/material";
import { type ComponentType, useState } from "react";
import { today } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { ApproveLoneErasure } from "./ApproveLoneErasure";
import { AskIdentity } from "./AskIdentity";
import { ConfirmIdentity } from "./ConfirmIdentity";
import { CorrectLoneRequest } from "./CorrectLoneRequest";
import { DecideLoneRequest } from "./DecideLoneRequest";
import { RecallDecision, ReturnDecision, SignDecision } from "./JudgeDecision";
import { ProposeExtension } from "./ProposeExtension";
import { isDecided, type LoneFile, type LoneProps, standing } from "./request";
import { TellDecision } from "./TellDecision";

const dialogs = {
  tell: TellDecision,
  decide: DecideLoneRequest,
  confirm: ConfirmIdentity,
  ask: AskIdentity,
  extend: ProposeExtension,
  recall: RecallDecision,
  sign: SignDecision,
  return: ReturnDecision,
  correct: CorrectLoneRequest,
  approve: ApproveLoneErasure,
} satisfies Record<string, ComponentType<LoneProps>>;
type Act = keyof typeof dialogs;

/** What the FG may do next; a courtesy, for the house refuses the rest. */
const ofOfficer = (request: LoneFile): Act[] => {
  const { state, dueStatutory, identityConfirmedOn } = request;
  const isAsked = state === "RequestRequiresAction";
  const isLonger = state === "RequestActionDelayed" || isDecided(request, "EXTENSION");
  const isAnswered = isDecided(request, "ANSWER");
  const waits = standing(request, "DECIDED");
  return [
    ...(waits ? (["tell"] as const) : []),
    ...(isAsked ? (["confirm"] as const) : []),
    ...(isAnswered ? [] : (["decide"] as const)),
    ...(state === "RequestInitiated" ? (["ask"] as const) : []),
    ...(isAsked || identityConfirmedOn ? [] : (["confirm"] as const)),
    ...(isAsked || isLonger || isAnswered || today() > (dueStatutory ?? "") ? [] : (["extend"] as const)),
    ...(waits || standing(request, "PROPOSED") ? (["recall"] as const) : []),
    "correct",
  ];
};

const offered = (request: LoneFile, { role, isLead }: { role: string; isLead: boolean }): Act[] => {
  if (request.answeredOn) return role === "fg" && request.erasure === "WAITING" ? ["approve"] : [];
  if (role === "fg") return ofOfficer(request);
  return isLead && standing(request, "PROPOSED") ? ["sign", "return"] : [];
};

/** The first is what everything else waits for, but for the question who asks. */
const isNext = (act: Act, { state }: LoneFile): boolean => act !== "confirm" || state === "RequestRequiresAction";

export const LoneRequestActs = ({ request }: { request: LoneFile }) => {
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
              {text(one === "approve" || one === "correct" ? `loneRequests.${one}` : `requests.acts.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      {Dialog && <Dialog request={request} close={() => choose(null)} />}
    </>
  );
};
