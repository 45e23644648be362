import { formInForce, regulationOn } from "@zorgvuldig/schema/regulation";
import { consentDocuments, dataCategories } from "@zorgvuldig/schema/words";
import { AuthorisationLine } from "@zorgvuldig/server/consent/authorisation-line";
import { Consent } from "@zorgvuldig/server/consent/consent";
import { Signature } from "@zorgvuldig/server/consent/signature";
import type { Day } from "@zorgvuldig/server/foundation/clock/calendar";
import { Chance, hashOf } from "./chance.js";
import type { Course } from "./course.js";
import { after, at, notAfterToday, today } from "./days.js";
import { mostGuardians } from "./family.js";
import { institutionOf, institutions, kindOf } from "./people.js";
import { type Made, made } from "./row.js";

const consents = 4;
/** How many lines stand in the first authorisation, and how many in its renewal. */
const lines = [3, 2] as const;
const linesOfCase = lines[0] + lines[1];

/** What was signed when the work began, and its renewal; of a case in progress the renewal is in force today. */
function sendings({ stage, startedOn }: Course, chance: Chance): readonly [Day, Day] {
  const renewed = stage === "IN_PROGRESS" ? after(today, -chance.between(30, 200)) : after(startedOn, 300);
  return [startedOn, renewed < startedOn ? startedOn : notAfterToday(renewed)];
}

type Form = { place: number; sentOn: Day; toOn: Day; consent: Made };

/** Agreement and authorisation, each with its renewal, the signatures of all guardians, and the lines. */
export function consentsOf(course: Course, guardians: readonly Made[]): { lines: Made[]; rows: Made[] } {
  const chance = new Chance(course.n, "consents");
  const rows: Made[] = [];
  const authorised: Made[] = [];
  for (const [renewal, sentOn] of sendings(course, chance).entries())
    for (const [which, document] of consentDocuments.entries()) {
      const place = renewal * consentDocuments.length + which;
      const toOn = after(sentOn, 364);
      const consent = aConsent(course, place, { document, sentOn, toOn, needsAll: !!guardians[0]?.livesApart });
      rows.push(consent, ...signatures(course, { place, sentOn, toOn, consent }, guardians, chance));
      if (document === "AUTHORISATION")
        authorised.push(...linesOf(course, { place: renewal, sentOn, toOn, consent }, chance));
    }
  return { lines: authorised, rows: [...rows, ...authorised] };
}

const aConsent = (
  { n, caseId }: Course,
  place: number,
  { document, sentOn, toOn, needsAll }: Pick<Consent, "document" | "sentOn" | "toOn" | "needsAll">,
): Made =>
  made(Consent, n * consents + place, at(sentOn, place), {
    caseId,
    document,
    formVersion: formInForce[document],
    regulationVersion: regulationOn(sentOn).version,
    sentOn,
    fromOn: sentOn,
    toOn,
    needsAll,
    lapsesOn: null,
  });

/** Nearly everybody signs. Where work goes on the forms are signed by all, unless the case is frozen over one of them. */
function signatures(
  { n, caseId, stage, isFrozen }: Course,
  form: Form,
  guardians: readonly Made[],
  chance: Chance,
): Made[] {
  const isDoubtful = stage !== "IN_PROGRESS";
  return guardians.map((guardian, i) => {
    const isLast = form.place === consents - 1 && i === 0;
    const isSigned = !(isDoubtful && chance.isOneIn(25));
    const isWithdrawn = isSigned && ((isFrozen && isLast) || (isDoubtful && chance.isOneIn(25)));
    const signedOn = notAfterToday(after(form.sentOn, chance.below(3)));
    const number = (n * consents + form.place) * mostGuardians + i;
    return made(Signature, number, at(form.sentOn, 10 + form.place * mostGuardians + i), {
      caseId,
      consentId: form.consent.id,
      guardianId: guardian.id,
      signer: "GUARDIAN",
      askedOn: form.sentOn,
      neededFrom: null,
      holdsAuthority: true,
      invalidatedAt: null,
      invalidationReason: null,
      signedOn: isSigned ? signedOn : null,
      channel: isSigned ? chance.oneOf(["PAPER", "DIGITAL"]) : null,
      documentHash: isSigned ? hashOf("signature", number) : null,
      formHash: hashOf("form", number),
      isSignedOnline: false,
      remindedOn: null,
      recordedOn: isSigned ? signedOn : null,
      withdrawnAt: isWithdrawn ? at(notAfterToday(after(signedOn, 20))) : null,
      withdrawalReason: isWithdrawn ? "De ouders willen eerst zelf verder met de school." : null,
    });
  });
}

function linesOf({ n, caseId }: Course, form: Form, chance: Chance): Made[] {
  const before = form.place === 0 ? 0 : lines[0];
  return Array.from({ length: lines[form.place] ?? 0 }, (_, i) => {
    const institution = chance.below(institutions);
    const kind = kindOf(institution);
    return made(AuthorisationLine, n * linesOfCase + before + i, at(form.sentOn, 30 + i), {
      caseId,
      consentId: form.consent.id,
      institutionId: institutionOf(institution),
      direction: i % 2 === 0 ? "GIVE" : "ASK",
      categories: dataCategories.slice(3, 4 + chance.below(4)),
      declined: [],
      isReasoned: /^(EARLIER|NEW|OTHER)/.test(kind),
      fromOn: form.sentOn,
      toOn: form.toOn,
      withdrawnAt: null,
      withdrawalReason: null,
      relevance: /^(EARLIER|NEW)/.test(kind) ? "De overstap wordt met deze school voorbereid." : null,
      necessity: kind === "OTHER" ? "Zonder deze instantie komt er geen plan tot stand." : null,
    });
  });
}
