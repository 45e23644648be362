import { clauses } from "@zorgvuldig/schema/clauses";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { versionOn } from "@zorgvuldig/schema/register";
import { terms } from "@zorgvuldig/schema/terms";
import { pack as en } from "@zorgvuldig/schema/texts/en/pack";
import { pack as nl } from "@zorgvuldig/schema/texts/nl/pack";
import { type Block, canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { dayIn, filler, rightsIn, saidIn, senderIn } from "../letter/frame.js";
import { addresseeOf } from "../request/addressee.js";
import { classOf, fieldsOf } from "./catalogue.js";
import type { Pack, Told } from "./gather.js";
import { packParts } from "./parts.js";
import { read } from "./values.js";

const texts = { nl, en };
type Facts = Extract<Block, { facts: unknown }>["facts"];

/** All of it on paper, for who asked (article 15(1) and (3)): what, where it came from, who got it, who looked at it, for how long, and what is left out. */
export function packLetter(pack: Pack, language: LetterLanguage): LetterText {
  const { number, madeOn, asked, destroyOn, term } = pack;
  const { name, open, hidden } = addresseeOf(asked);
  const said = saidIn(language);
  const own = texts[language];
  const fill = filler(language, {
    name: name ?? own.whoever,
    received: dayIn(language, asked.request.receivedOn),
    destroy: destroyOn ? dayIn(language, destroyOn, "full") : own.later,
    term: term ? glossary.term[term][language] : "",
    clause: term ? clauses[terms[term].clause].title : "",
  });
  const letter: LetterText = {
    language,
    writtenOn: madeOn,
    to: [name ?? own.unnamed, ...open],
    hidden: [...hidden],
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: dayIn(language, madeOn) },
      { label: said.number, value: number },
    ],
    subject: own.subject,
    greeting: fill(said.greeting),
    body: [
      { text: fill(own.intro) },
      ...pack.parts.flatMap(({ type, rows }) => [
        { heading: own.parts[type] ?? type },
        ...rows.map((row) => ({ facts: factsOf(type, row, language) })),
      ]),
      { heading: own.whyTitle },
      { facts: purposesOf(pack, language) },
      { heading: own.consultedTitle },
      ...consultedIn(pack, language),
      { heading: own.keptTitle },
      { text: fill(term ? own.kept : own.keptLater) },
      { heading: own.leftTitle },
      ...leftIn(pack, language),
      ...rightsIn(language, fill),
    ],
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}

function factsOf(type: string, { fields }: Told, language: LetterLanguage): Facts {
  const part = packParts[type];
  const types = new Map(part ? fieldsOf(classOf(part), part).map(([name, field]) => [name, field.type]) : []);
  const labels: Readonly<Record<string, string>> = texts[language].fields;
  return Object.entries(fields).map(([name, value]) => ({
    label: labels[name] ?? name,
    value: read(value, types.get(name), language),
  }));
}

/** What is done with it and on which ground, of each activity that anybody looked at it for. */
function purposesOf({ consulted, madeOn }: Pack, language: LetterLanguage): Facts {
  const done = [...new Set(["INTAKE" as const, ...consulted.map(({ activity }) => activity)])];
  return done.map((activity) => {
    const { purpose, legalBases } = versionOn(activity, madeOn);
    const bases = legalBases.map((basis) => glossary.legalBasis[basis][language]);
    return { label: glossary.activity[activity][language], value: [purpose[language], ...bases].join("\n") };
  });
}

function consultedIn({ consulted }: Pack, language: LetterLanguage): Block[] {
  const own = texts[language];
  if (consulted.length === 0) return [{ text: own.nobody }];
  const words = (list: object, code: string): string =>
    (list as Readonly<Record<string, Readonly<Record<LetterLanguage, string>>>>)[code]?.[language] ?? code;
  const facts = consulted.map(({ day, role, organisation, name, action, activity }) => ({
    label: dayIn(language, day),
    value: [
      [name, words({ ...glossary.role, ...glossary.loggedRole }, role), organisation].filter(Boolean).join(", "),
      `${words(glossary.logged, action)} (${glossary.activity[activity][language]})`,
    ].join("\n"),
  }));
  return [{ text: own.consulted }, { facts }];
}

function leftIn({ leftOut }: Pack, language: LetterLanguage): Block[] {
  const own = texts[language];
  const facts = leftOut.map(({ ground, count }) => ({
    label: glossary.refusalGround[ground][language],
    value: String(count),
  }));
  return [{ text: own.left }, ...(facts.length > 0 ? [{ text: own.cut }, { facts }] : [{ text: own.nothingCut }])];
}
