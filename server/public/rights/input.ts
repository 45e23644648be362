import type { GrievanceSubject } from "@zorgvuldig/schema/grievances";
import type { Asker, LoneSubject } from "@zorgvuldig/schema/requests";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { HearPrivacyComplaintInput } from "../../complaint/privacy-inputs.js";
import type { SentOnline } from "../../complaint/send-online.js";
import { Text } from "../../foundation/access/scalars.js";
import type { Answers } from "../../person/application-draft.js";
import { RegisterLoneRequestInput } from "../../request/lone-request-inputs.js";
import { isComplaint } from "./steps.js";

const text = (answers: Answers, name: string): string => Text.parseValue(answers[name] ?? "");
/** How to reach him, a line each. */
const reachOf = (answers: Answers): string =>
  ["email", "phone", "address"]
    .map((name) => text(answers, name))
    .filter(Boolean)
    .join("\n");

/** What the answers come to, as the bureau would take it down. The answers are whole: of a choice its code is one of its list. */
export function inputOf(answers: Answers, today: string): SentOnline {
  const heard = { channel: "WEBSITE", receivedOn: today, reach: reachOf(answers) } as const;
  if (isComplaint(answers)) {
    const told = { complainant: text(answers, "name"), text: text(answers, "complaint") };
    const complaint = Object.assign(new HearPrivacyComplaintInput(), heard, told);
    complaint.about = answers.subject as GrievanceSubject;
    return { complaint };
  }
  const request = Object.assign(new RegisterLoneRequestInput(), heard);
  const askedBy = answers.whose as Asker;
  const isOwn = askedBy === "SELF";
  request.kind = answers.right as RequestKind;
  request.askedBy = askedBy;
  request.person = askedBy === "PARENT" ? "PUPIL" : (answers.person as LoneSubject);
  request.name = text(answers, isOwn ? "name" : "about");
  if (!isOwn) request.askerName = text(answers, "name");
  const wording = text(answers, "wording");
  if (wording) request.wording = wording;
  return { request };
}
