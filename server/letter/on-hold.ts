import { clauses } from "@zorgvuldig/schema/clauses";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { terms } from "@zorgvuldig/schema/terms";
import type { Authority, Stage } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import { canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { addressOf, dayIn, filler, type Living, type Named, nameOf, rightsIn, saidIn, senderIn } from "./frame.js";

/** To whom it is written. */
export type Addressee = Named & Living & { readonly authority: Authority };
/** What it is written of. */
export type Held = {
  readonly number: string;
  readonly stage: Stage;
  readonly intakeHeldOn: Day | null;
  readonly agreedCallbackOn: Day | null;
  readonly destroyOn: Day | null;
  readonly referredTo: string | null;
};
type Asked = { readonly language: LetterLanguage; readonly writtenOn: Day };

/**
 * To one parent, about an application that is put on hold: where he was referred to, until when he can ring back, and when everything is
 * erased if he does not (keep/held-callback, keep/held-3-months). Throws when it is not on hold, for whom it is not, and for a sign that no
 * printer of ours knows.
 */
export function onHoldLetter(to: Addressee, held: Held, pupil: Named | null, asked: Asked): LetterText {
  const { language, writtenOn } = asked;
  const { intakeHeldOn, agreedCallbackOn, destroyOn, referredTo } = held;
  if (held.stage !== "ON_HOLD" || !intakeHeldOn || !agreedCallbackOn || !destroyOn || !referredTo)
    throw new Refusal("keep/held-callback", "letter-not-held");
  // That there is an application is itself something about the child.
  if (to.authority !== "YES") throw new Refusal("data/parents-and-guardians", "letter-no-authority", "guardianId");
  const said = saidIn(language);
  const { subject, ...own } = said.templates.ON_HOLD;
  const day = (one: Day, style: "long" | "full" = "long") => dayIn(language, one, style);
  const { open, hidden } = addressOf(to);
  const fill = filler(language, {
    name: nameOf(to),
    number: held.number,
    pupil: pupil ? nameOf(pupil) : said.child,
    intake: day(intakeHeldOn),
    callback: day(agreedCallbackOn, "full"),
    destroy: day(destroyOn, "full"),
    regulation: regulationOn(writtenOn).version,
    term: glossary.term.ON_HOLD[language],
    clause: clauses[terms.ON_HOLD.clause].title,
  });
  const letter: LetterText = {
    language,
    writtenOn,
    to: [nameOf(to), ...open],
    hidden,
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: day(writtenOn) },
      { label: said.number, value: held.number },
    ],
    subject,
    greeting: fill(said.greeting),
    body: [
      { text: fill(own.intro) },
      {
        facts: [
          { label: own.referred, value: referredTo },
          { label: own.callback, value: day(agreedCallbackOn, "full") },
          { label: own.destroyed, value: day(destroyOn, "full") },
        ],
      },
      { heading: own.callTitle },
      { text: fill(own.call) },
      { heading: own.keepTitle },
      { text: fill(own.keep) },
      { text: fill(own.rule) },
      ...rightsIn(language, fill),
    ],
    regards: said.regards,
    foot: { left: held.number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}
