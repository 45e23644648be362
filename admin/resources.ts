import SettingsOutlined from "@mui/icons-material/SettingsOutlined";
import { mayRead, mayWrite } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { ResourceProps } from "react-admin";
import { account } from "./account";
import { cases } from "./cases";
import { consents } from "./consents";
import { exported } from "./exports";
import { log } from "./log";
import { messages } from "./messages";
import { Start } from "./parts/Start";
import { processors } from "./processors";
import { recipients } from "./recipients";
import { recoveries } from "./recoveries";
import { reports } from "./reports";
import { requests } from "./requests";
import { reveals } from "./reveals";
import { search } from "./search";

const start: ResourceProps = { name: "start", list: Start, icon: SettingsOutlined, options: { label: "start.title" } };

/** A courtesy: pages that the house would keep shut anyway are not offered. A lead is the second person where two are needed. */
export const resourcesOf = (role: Role, isLead: boolean): ResourceProps[] => {
  if (role === "administrator") return [start, messages, recoveries, account];
  if (role === "ministry") return [reports, account];
  const own = mayWrite(role, "contact") === "never" ? { ...cases, create: undefined } : cases;
  const asked = mayRead(role, "request") === "never" ? [] : [requests];
  const written = mayRead(role, "delivery") === "never" ? [] : [messages];
  const overseen = role === "fg" ? [reveals, log] : [];
  const taken = mayRead(role, "reason") === "never" ? [] : [exported];
  const hired = mayRead(role, "agreement") === "never" ? [] : [processors];
  const helped = isLead || role === "fg" ? [recoveries] : [];
  return [own, search, recipients, consents, ...asked, ...written, ...overseen, ...taken, ...hired, ...helped, account];
};
