import { application } from "./clauses/application.js";
import { data } from "./clauses/data.js";
import { ministry } from "./clauses/ministry.js";
import { oversight } from "./clauses/oversight.js";
import { purpose } from "./clauses/purpose.js";
import { regulation } from "./clauses/regulation.js";
import { retention } from "./clauses/retention.js";
import { rights } from "./clauses/rights.js";
import { scope } from "./clauses/scope.js";
import { security } from "./clauses/security.js";
import { sharing } from "./clauses/sharing.js";
import { survey } from "./clauses/survey.js";
import { website } from "./clauses/website.js";
import type { ClauseId } from "./clauses.js";

/** The headings that the promises stand under, in their order. */
export const headings = {
  scope: { nl: "Voor wie het geldt en wie voor ons werkt", en: "Whom it is about, and who works for us" },
  website: { nl: "De website en cookies", en: "The website and cookies" },
  application: { nl: "De aanmelding en uw toestemming", en: "The application and your consent" },
  data: { nl: "Welke gegevens, en van wie", en: "Which data, and from whom" },
  survey: { nl: "De enquête achteraf", en: "The survey afterwards" },
  ministry: { nl: "Cijfers voor het ministerie", en: "Figures for the ministry" },
  purpose: { nl: "Waarvoor, en op welke grond", en: "What for, and on which ground" },
  security: { nl: "Beveiliging", en: "Security" },
  retention: { nl: "Bewaren en verwijderen", en: "Keeping and erasing" },
  sharing: { nl: "Delen met anderen", en: "Sharing with others" },
  oversight: { nl: "Toezicht", en: "Oversight" },
  rights: { nl: "Uw rechten", en: "Your rights" },
  regulation: { nl: "Het reglement zelf", en: "The regulation itself" },
} as const;

export type Heading = keyof typeof headings;

const under: Readonly<Record<Heading, object>> = {
  ...{ scope, website, application, data, survey, ministry, purpose, security, retention, sharing },
  ...{ oversight, rights, regulation },
};

const isHeading = (name: string): name is Heading => name in headings;

export const headingIds: readonly Heading[] = Object.keys(headings).filter(isHeading);

/** Under which heading a promise stands. */
export function headingOf(clause: ClauseId): Heading {
  const found = headingIds.find((id) => clause in under[id]);
  if (!found) throw new Error(`${clause} stands under no heading`);
  return found;
}
