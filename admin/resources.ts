import { mayRead, mayWrite } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { ResourceProps } from "react-admin";
import { account } from "./account";
import { breaches } from "./breaches";
import { cases } from "./cases";
import { complaints } from "./complaints";
import { consents } from "./consents";
import { exported } from "./exports";
import { grievances } from "./grievances";
import { institutions } from "./institutions";
import { log } from "./log";
import { messages } from "./messages";
import { people } from "./people";
import { processors } from "./processors";
import { proof } from "./proof";
import { recipients } from "./recipients";
import { recoveries } from "./recoveries";
import { register } from "./register";
import { reports } from "./reports";
import { requests } from "./requests";
import { retention } from "./retention";
import { reveals } from "./reveals";
import { roles } from "./roles";
import { search } from "./search";
import { supervision } from "./supervision";
import { tasks } from "./tasks";
import { work } from "./work";

/** A courtesy: pages that the house would keep shut anyway are not offered. A lead is the second person where two are needed. */
export const resourcesOf = (role: Role, isLead: boolean): ResourceProps[] => {
  if (role === "administrator") return [people, roles, register, messages, recoveries, account];
  if (role === "ministry") return [reports, account];
  const own = mayWrite(role, "contact") === "never" ? { ...cases, create: undefined } : cases;
  const asked = mayRead(role, "request") === "never" ? [] : [requests];
  const written = mayRead(role, "delivery") === "never" ? [] : [messages];
  const overseen = role === "fg" ? [reveals, log] : [];
  const erased = mayRead(role, "trace") === "never" ? [] : [retention];
  const broken = mayRead(role, "breach") === "never" ? [] : [breaches];
  const alone = mayRead(role, "reason") === "never" ? [] : [complaints];
  const heard = mayRead(role, "redress") === "never" ? [] : [grievances];
  const taken = mayRead(role, "reason") === "never" ? [] : [exported];
  const hired = mayRead(role, "agreement") === "never" ? [] : [processors];
  const demanded = isLead || role === "fg" ? [supervision] : [];
  const helped = isLead || role === "fg" ? [people, recoveries] : [];
  const told = role === "fg" ? [roles] : [];
  const proved = role === "office" || role === "fg" ? [proof] : [];
  const daily = role === "fg" ? [] : [work];
  return [
    ...daily,
    own,
    tasks,
    search,
    recipients,
    institutions,
    consents,
    ...asked,
    ...written,
    ...overseen,
    ...taken,
    ...alone,
    ...heard,
    ...broken,
    ...demanded,
    ...erased,
    ...hired,
    ...helped,
    ...told,
    ...proved,
    register,
    account,
  ];
};
