import { type VisitEnd, visitEnds } from "@zorgvuldig/schema/signing-in";
import { type Role, roles } from "@zorgvuldig/schema/words";
import { useSyncExternalStore } from "react";
import { callHouse } from "./house";

export type Language = "nl" | "en";
type Mode = "demo" | "test" | "real";
export type Person = {
  name: string;
  role: Role;
  isLead: boolean;
  organisation: string | null;
  /** Whether one key does something for him. */
  hasShortcuts: boolean;
  /** He has put the guide of the demonstration away. */
  hidesGuide: boolean;
};
/** `arrivedAt` counts from a clock that nobody can set, so that the day is the house's, never the browser's. */
type Clock = { now: number; arrivedAt: number };
/** What came of a visit to one's organisation, and the house's words for why it is not what one hoped. */
export type Visit = { end: VisitEnd; message: string | null };
/** Lost: ended by the house, not by the person; idle: because nothing was asked for a while. */
type Session = {
  person: Person | null;
  isLost: false | "ended" | "idle";
  mode: Mode;
  /** Whether mail leaves this house, or waits. */
  sendsMail: boolean;
  language: Language;
  clock: Clock | null;
  /** The organisation whose accounts are let in; null when there is none, and its name null when it is not told. */
  provider: { name: string | null } | null;
  visit: Visit | null;
};

let session: Session = {
  person: null,
  isLost: false,
  mode: "real",
  sendsMail: true,
  language: "nl",
  clock: null,
  provider: null,
  visit: null,
};
const listeners = new Set<() => void>();

/** Who was here last. */
let former: Person | null = null;
export const formerPerson = () => former;

const become = (next: Session) => {
  former = session.person ?? former;
  session = next;
  for (const listener of listeners) listener();
};

const text = (value: unknown) => (typeof value === "string" ? value : null);

const personIn = (answer: Record<string, unknown>): Person | null => {
  const role = roles.find((known) => known === answer.role);
  const name = text(answer.name);
  // Who has yet to set up a second step is nobody here before he has.
  if (!role || name === null || answer.mustEnrol === true) return null;

  return {
    role,
    name,
    isLead: answer.isLead === true,
    organisation: text(answer.organisation),
    hasShortcuts: answer.hasShortcuts === true,
    hidesGuide: answer.hidesGuide !== false,
  };
};

const languageIn = (answer: Record<string, unknown>): Language =>
  answer.language === "en" || answer.language === "nl" ? answer.language : session.language;

const providerIn = ({ provider }: Record<string, unknown>) =>
  typeof provider === "object" && provider !== null ? { name: "name" in provider ? text(provider.name) : null } : null;

const visitIn = ({ visit }: Record<string, unknown>): Visit | null => {
  if (typeof visit !== "object" || visit === null || !("end" in visit)) return null;
  const end = visitEnds.find((known) => known === visit.end);
  return end ? { end, message: "message" in visit ? text(visit.message) : null } : null;
};

const sessionIn = (answer: Record<string, unknown>): Session => {
  const person = personIn(answer);
  return {
    person,
    isLost: person === null && (session.isLost || (session.person !== null && "ended")),
    mode: answer.mode === "demo" || answer.mode === "test" ? answer.mode : "real",
    sendsMail: answer.sendsMail !== false,
    language: languageIn(answer),
    clock:
      typeof answer.now === "string" ? { now: Date.parse(answer.now), arrivedAt: performance.now() } : session.clock,
    provider: providerIn(answer),
    // The house says it once; it is kept here until a page has shown it.
    visit: visitIn(answer) ?? session.visit,
  };
};

/** Asks the house who is signed in; the answer is also what every screen then knows. */
export const readSession = async (): Promise<Session> => {
  const response = await callHouse("GET", "/session");
  // A house in trouble has not signed anybody out.
  if (!response.ok) return session;
  const answer: unknown = await response.json();
  become(sessionIn(typeof answer === "object" && answer !== null ? { ...answer } : {}));
  return session;
};

export const chooseLanguage = async (language: Language) => {
  await callHouse("POST", "/language", { language });
  become({ ...session, language });
};

export const forgetSession = () => {
  if (session.person) become({ ...session, person: null, isLost: false });
};

/** The session ended by itself; whoever comes back is told so. */
export const loseSession = (how: "ended" | "idle") => become({ ...session, person: null, isLost: how });

/** A page has shown it, and something else is done now. */
export const forgetVisit = () => {
  if (session.visit) become({ ...session, visit: null });
};

export const currentSession = () => session;

export const houseNow = () => (session.clock ? session.clock.now + performance.now() - session.clock.arrivedAt : null);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useSession = () => useSyncExternalStore(subscribe, currentSession);
