import type { GrievanceState } from "@zorgvuldig/schema/grievances";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { privacyAnswer as en } from "@zorgvuldig/schema/texts/en/privacy-answer";
import { privacyAnswer as nl } from "@zorgvuldig/schema/texts/nl/privacy-answer";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { type Block, canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { dayIn, filler, rightsIn, saidIn, senderIn } from "../letter/frame.js";
import { PrivacyComplaint } from "./privacy-complaint.js";

const texts = { nl, en };

type Answered = {
  readonly number: string;
  readonly state: GrievanceState;
  readonly receivedOn: Day;
  readonly settledOn: Day | null;
  readonly language: LetterLanguage | null;
  readonly complainant: string;
  readonly reach: string;
  readonly answer: string | null;
};

const paragraphs = (text: string | null): Block[] =>
  (text ?? "")
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => ({ text: line }));

/**
 * What the FG answers: what he found and why, and where somebody goes who does not agree, to the authority and to the court. Throws while it is open,
 * and for a sign that no printer of ours knows.
 */
export function privacyAnswer(complaint: Answered): LetterText {
  const { number, state, receivedOn, settledOn, language, complainant, reach, answer } = complaint;
  if (state === "OPEN" || !settledOn || !language) throw new NotFound();
  const said = saidIn(language);
  const own = texts[language];
  const received = dayIn(language, receivedOn);
  const fill = filler(language, { name: complainant, number, received });
  const letter: LetterText = {
    language,
    writtenOn: settledOn,
    to: [complainant, ...reach.split(/\n+/).filter(Boolean)],
    hidden: [],
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: dayIn(language, settledOn) },
      { label: said.number, value: number },
    ],
    subject: own.subject,
    greeting: fill(said.greeting),
    body: [
      { text: fill(own.intro) },
      { facts: [{ label: own.outcome, value: own.outcomes[state] }] },
      ...(answer ? [{ heading: own.why }, ...paragraphs(answer)] : []),
      { text: fill(own.kept) },
      ...rightsIn(language, fill, { complaintTitle: said.complaintTitle, complaint: fill(own.complaint) }),
    ],
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}

const wanted: Wanted = new Map<string, null>(
  ["number", "state", "receivedOn", "settledOn", "language", "complainant", "reach", "answer", "withheld"].map(
    (field) => [field, null],
  ),
);

/** To be drawn when this request is committed and not before. To whoever is not the FG there is no such letter. */
export async function readPrivacyAnswer(request: Request, id: string): Promise<LetterText & { readonly name: string }> {
  request.started("readPrivacyAnswer", "RIGHTS");
  if (request.role !== "fg") throw new NotFound();
  const read = (await request.look(PrivacyComplaint, wanted, id)) as Answered | null;
  if (!read) throw new NotFound();
  return { ...privacyAnswer(read), name: read.number };
}
