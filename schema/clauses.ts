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

export type { Clause } from "./clauses/clause.js";

/** Every promise of the privacy regulation, in the order of its headings. */
export const clauses = {
  ...scope,
  ...website,
  ...application,
  ...data,
  ...survey,
  ...ministry,
  ...purpose,
  ...security,
  ...retention,
  ...sharing,
  ...oversight,
  ...rights,
  ...regulation,
} as const;

export type ClauseId = keyof typeof clauses;

const isClauseId = (id: string): id is ClauseId => id in clauses;

export const clauseIds: readonly ClauseId[] = Object.keys(clauses).filter(isClauseId);
