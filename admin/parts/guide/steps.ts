import type { DemoAccount } from "@zorgvuldig/schema/demo";
import type { TaskKind } from "@zorgvuldig/schema/duties";
import type { Stage } from "@zorgvuldig/schema/words";
import type { Person } from "../../providers/session";
import type { TextKey } from "../../providers/words";

/** The first case that there is of a kind, and a part of its page; where there is none, the list. */
export type Sought =
  | { readonly cases: { stage: Stage[]; withoutConsultant?: boolean }; readonly tab?: string }
  | { readonly tasks: { state: "OPEN"; kind: TaskKind } }
  | { readonly requests: { state: "RequestInitiated" } };
type Told<Key> = Key extends `guide.${infer Step}.title` ? Step : never;
type Step = { readonly says: Told<TextKey>; readonly to: string | Sought };

/** Two consultants are led round alike. */
type Led = Exclude<DemoAccount, "consultant2">;

export const ledAs = ({ role, isLead }: Person): Led => (role === "office" && isLead ? "lead" : role);

/** The page on which somebody's day begins. */
export const firstPages: Record<Led, string> = {
  office: "/work",
  lead: "/work",
  consultant: "/work",
  fg: "/requests",
  ministry: "/reports",
  administrator: "/people",
};

const atWork = { stage: ["IN_PROGRESS"] } satisfies { stage: Stage[] };

/** Each leads to a place where it can be done at once. */
export const steps: Record<Led, readonly Step[]> = {
  office: [
    { says: "office.plan", to: { cases: { stage: ["RECEIVED"] } } },
    { says: "office.sign", to: { cases: { stage: ["AWAITING_SIGNATURES"] }, tab: "authorisations" } },
    { says: "office.letter", to: { tasks: { state: "OPEN", kind: "SEND_LETTER" } } },
    { says: "office.reveal", to: { cases: atWork, tab: "records" } },
    { says: "office.search", to: "/search" },
  ],
  lead: [
    { says: "lead.assign", to: { cases: { ...atWork, withoutConsultant: true } } },
    { says: "lead.board", to: "/cases" },
    { says: "lead.agreements", to: "/processors" },
    { says: "lead.log", to: { cases: atWork, tab: "seen" } },
    { says: "lead.people", to: "/people" },
  ],
  consultant: [
    { says: "consultant.read", to: { cases: atWork, tab: "records" } },
    { says: "consultant.talk", to: { cases: atWork, tab: "timeline" } },
    { says: "consultant.share", to: { cases: atWork, tab: "disclosures" } },
    { says: "consultant.tasks", to: "/tasks" },
    { says: "consultant.calendar", to: "/account" },
  ],
  fg: [
    { says: "fg.request", to: { requests: { state: "RequestInitiated" } } },
    { says: "fg.kept", to: { cases: { stage: ["CLOSED"] } } },
    { says: "fg.reveals", to: "/reveals" },
    { says: "fg.log", to: "/log" },
    { says: "fg.roles", to: "/roles" },
  ],
  ministry: [
    { says: "ministry.reports", to: "/reports" },
    { says: "ministry.nothing", to: "/cases" },
    { says: "ministry.account", to: "/account" },
  ],
  administrator: [
    { says: "administrator.invite", to: "/people" },
    { says: "administrator.roles", to: "/roles" },
    { says: "administrator.messages", to: "/messages" },
    { says: "administrator.recovery", to: "/recoveries" },
    { says: "administrator.account", to: "/account" },
  ],
};
