import { type Kind, mayRead, mayWrite } from "@zorgvuldig/schema/kinds";
import type { Screens } from "@zorgvuldig/schema/texts/nl/screens/index";
import type { Role } from "@zorgvuldig/schema/words";
import type { ResourceProps } from "react-admin";
import { account } from "./account";
import { breaches } from "./breaches";
import { cases } from "./cases";
import { complaints } from "./complaints";
import { consents } from "./consents";
import { dpia } from "./dpia";
import { exported } from "./exports";
import { grievances } from "./grievances";
import { institutions } from "./institutions";
import { log } from "./log";
import { mails } from "./mails";
import { messages } from "./messages";
import { people } from "./people";
import { postings } from "./postings";
import { processors } from "./processors";
import { proof } from "./proof";
import { recipients } from "./recipients";
import { recoveries } from "./recoveries";
import { register } from "./register";
import { regulation } from "./regulation";
import { reports } from "./reports";
import { loneRequests, requests, requestTraces } from "./requests";
import { retention } from "./retention";
import { reveals } from "./reveals";
import { roles } from "./roles";
import { search } from "./search";
import { supervision } from "./supervision";
import { surveys } from "./surveys";
import { tasks } from "./tasks";
import { visits } from "./visits";
import { work } from "./work";

type Group = keyof Screens["house"]["groups"];

/** Under which heading of the menu they stand, when that is long. */
const under = (group: Group, nouns: readonly ResourceProps[]): ResourceProps[] =>
  nouns.map((noun) => ({ ...noun, options: { ...noun.options, group } }));

/** A courtesy: pages that the house would keep shut anyway are not offered. A lead is the second person where two are needed. */
export const resourcesOf = (role: Role, isLead: boolean): ResourceProps[] => {
  if (role === "administrator") return [people, roles, register, messages, mails, recoveries, account];
  if (role === "ministry") return [reports, account];
  const isFg = role === "fg";
  const reads = (kind: Kind, noun: ResourceProps) => (mayRead(role, kind) === "never" ? [] : [noun]);
  const own = mayWrite(role, "contact") === "never" ? { ...cases, create: undefined } : cases;
  const handled = under("cases", [...(isFg ? [] : [work]), own, tasks, search, consents, institutions]);
  const asked = under("asked", [
    ...reads("request", requests),
    ...reads("request", loneRequests),
    ...reads("request", requestTraces),
    ...reads("request", postings),
    ...reads("reason", complaints),
    ...reads("redress", grievances),
  ]);
  return [
    // The FG's day begins with what people ask, that of everybody else with the cases.
    ...(isFg ? [...asked, ...handled] : [...handled, ...asked]),
    ...under("shared", [
      ...[recipients, ...reads("delivery", messages), ...(role === "office" || isFg ? [mails] : [])],
      ...[...reads("reason", exported), ...reads("trace", retention)],
      ...(role === "office" || isFg ? [reports, surveys] : []),
    ]),
    ...under("oversight", [
      ...reads("breach", breaches),
      ...(isLead || isFg ? [supervision] : []),
      ...(isFg ? [reveals, log] : []),
      ...(role === "office" || isFg ? [proof] : []),
    ]),
    ...under("register", [
      ...[...reads("agreement", processors), register],
      ...(role === "office" || isFg ? [dpia, regulation, visits] : []),
    ]),
    ...under("access", [...(isLead || isFg ? [people, recoveries] : []), ...(isFg ? [roles] : [])]),
    account,
  ];
};
