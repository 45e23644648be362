import { glossary } from "@zorgvuldig/schema/glossary";
import type { Block } from "../foundation/letter/letter-text.js";
import type { Said } from "./form-facts.js";

const scopes = ["ASK", "PROCESS", "ADMINISTER", "SHARE"] as const;
const kept = ["HANDLED", "HANDLED_COMPLAINT", "AWAITING_SIGNATURES", "DECLINED"] as const;

/** The assignment, the four things that are consented to each by its name, health apart, and how long all of it lasts (consent/before-handling). */
export function agreementBody({ language, texts, fill }: Said): Block[] {
  const own = texts.templates.AGREEMENT;
  return [
    { text: fill(own.intro) },
    { heading: own.workTitle },
    { text: fill(own.work) },
    { heading: own.scopesTitle },
    { text: fill(own.scopesIntro) },
    // One by one, so that they may go on on the next page.
    ...scopes.map((scope, at) => ({
      lines: [{ label: `${at + 1}. ${own.scopes[scope]}`, value: fill(own.scopesSaid[scope]) }],
    })),
    { heading: own.healthTitle },
    { text: fill(own.health) },
    { heading: own.keepTitle },
    { text: fill(own.valid) },
    { lines: kept.map((term) => ({ label: own.kept[term], value: glossary.term[term][language] })) },
    { text: fill(own.rule) },
  ];
}
