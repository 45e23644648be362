import { activeConsultants } from "@zorgvuldig/schema/case-list";
import type { Act, Stage } from "@zorgvuldig/schema/words";
import { isKept } from "../parts/withholding";
import { unsent } from "./addressees";
import {
  type CaseFile,
  linesToGive,
  openSignatures,
  signedSignatures,
  standingLines,
  standingSignatures,
  unreminded,
} from "./case-file";
import { notProposed, openComplaints, toSign } from "./complaints";
import { notGone, toPost, toTell, withLink } from "./disclosed";
import { untold } from "./notices";
import { askedSigners } from "./sign-links";

const likely: Record<Stage, readonly Act[]> = {
  RECEIVED: ["planIntake", "sendForms"],
  INTAKE_PLANNED: ["holdIntake", "planIntake"],
  INTAKE_DONE: ["takeUpCase", "awaitSignatures", "sendForms"],
  AWAITING_SIGNATURES: ["takeUpCase", "registerSignature"],
  ON_HOLD: ["planIntake"],
  IN_PROGRESS: ["addRecord", "discloseRecords"],
  DECLINED: [],
  CLOSED: [],
  WITHDRAWN: [],
};

/** How they come to agree again: new forms, everybody's signature on them, and then it goes on. */
const settling = (file: CaseFile, since: string): readonly Act[] => {
  const isSent = (file.consents ?? []).some(({ sentOn }) => (sentOn ?? "") >= since);
  if (!isSent) return ["sendForms"];
  return openSignatures(file).length > 0 ? ["registerSignature"] : ["resumeCase"];
};

const waiting = (file: CaseFile): readonly Act[] => {
  if (file.erasure === "WAITING") return ["approveErasure"];
  if (file.frozenOn) return settling(file, file.frozenOn);
  if (file.stage === "INTAKE_DONE" && !file.consents?.length) return ["sendForms"];
  if (file.stage !== "RECEIVED" && openSignatures(file).length > 0) return ["registerSignature"];
  if (file.stage === "ON_HOLD" && unsent(file).length > 0) return ["postLetter"];
  if (toTell(file).length > 0) return ["tellRecipients"];
  if (file.stage === "IN_PROGRESS" && activeConsultants(file).length === 0) return ["assignConsultant"];
  return [];
};

/** A courtesy: what the house would let somebody try, but to which nothing on the case would answer. */
export const hasSense = (act: Act, file: CaseFile): boolean => {
  const forms = file.consents ?? [];
  if (act === "registerSignature") return openSignatures(file).length > 0;
  if (act === "remindSigners") return unreminded(file).length > 0;
  if (act === "sendSignLink") return askedSigners(file).length > 0;
  if (act === "withdrawAuthorisation") return standingSignatures(file).length > 0;
  if (act === "invalidateSignature") return signedSignatures(file).length > 0;
  if (act === "withdrawLine") return standingLines(file).length > 0;
  if (act === "giveNotice") return untold(file).length > 0;
  if (act === "changeAuthority") return (file.guardians ?? []).length > 0;
  if (act === "postLetter") return unsent(file).length > 0;
  if (act === "awaitSignatures") return forms.length > 0;
  if (act === "assignConsultant") return activeConsultants(file).length === 0;
  if (act === "revealRecords") return isKept(file, "health") || isKept(file, "home");
  if (act === "postDisclosure") return toPost(file).length > 0;
  if (act === "renewLink") return withLink(file).length > 0;
  if (act === "withdrawDisclosure") return notGone(file).length > 0;
  if (act === "explainIdle")
    return (file.tasks ?? []).some(({ kind, state }) => kind === "REVIEW_IDLE" && state === "OPEN");
  if (act === "settleComplaint") return openComplaints(file).length > 0;
  if (act === "proposeComplaintCorrection") return notProposed(file).length > 0;
  if (act === "signComplaintCorrection") return toSign(file).length > 0;
  if (act === "approveErasure") return file.erasure === "WAITING";
  if (act === "recordTold") return linesToGive(file).some(({ isInForce }) => !isInForce);
  if (act === "tellRecipients") return toTell(file).length > 0;
  if (act === "endAssignment" || act === "handOverCase")
    return (file.assignments ?? []).some(({ isActive }) => isActive);
  return true;
};

/** A guess at what somebody came for, never more than that: the house says what may be done. */
export const nextAct = (file: CaseFile): Act | null => {
  const may = file.mayDo ?? [];
  const guesses = file.stage ? [...waiting(file), ...likely[file.stage]] : [];
  return guesses.find((act) => may.includes(act)) ?? null;
};
