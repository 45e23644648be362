import SettingsOutlined from "@mui/icons-material/SettingsOutlined";
import { mayRead, mayWrite } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { ResourceProps } from "react-admin";
import { cases } from "./cases";
import { consents } from "./consents";
import { Start } from "./parts/Start";
import { recipients } from "./recipients";
import { reports } from "./reports";
import { requests } from "./requests";
import { search } from "./search";

const start: ResourceProps = { name: "start", list: Start, icon: SettingsOutlined, options: { label: "start.title" } };

/** A courtesy: pages that the house would keep shut anyway are not offered. */
export const resourcesOf = (role: Role): ResourceProps[] => {
  if (role === "administrator") return [start];
  if (role === "ministry") return [reports];
  const own = mayWrite(role, "contact") === "never" ? { ...cases, create: undefined } : cases;
  const all = [own, search, recipients, consents];
  return mayRead(role, "request") === "never" ? all : [...all, requests];
};
