import { type Role, roles } from "@zorgvuldig/schema/words";
import { useSyncExternalStore } from "react";
import { callHouse } from "./house";

export type Language = "nl" | "en";
type Mode = "demo" | "test" | "real";
export type Person = { name: string; role: Role; isLead: boolean; organisation: string | null };
/** `arrivedAt` counts from a clock that nobody can set, so that the day is the house's, never the browser's. */
type Clock = { now: number; arrivedAt: number };
/** Lost: ended by the house, not by the person. */
type Session = {
  person: Person | null;
  isLost: boolean;
  mode: Mode;
  /** Whether mail leaves this house, or waits. */
  sendsMail: boolean;
  language: Language;
  clock: Clock | null;
};

let session: Session = {
  person: null,
  isLost: false,
  mode: "real",
  sendsMail: true,
  language: "nl",
  clock: null,
};
const listeners = new Set<() => void>();

const become = (next: Session) => {
  session = next;
  for (const listener of listeners) listener();
};

const text = (value: unknown) => (typeof value === "string" ? value : null);

const personIn = (answer: Record<string, unknown>): Person | null => {
  const role = roles.find((known) => known === answer.role);
  const name = text(answer.name);
  // Who has yet to set up a second step is nobody here before he has.
  if (!role || name === null || answer.mustEnrol === true) return null;

  return { role, name, isLead: answer.isLead === true, organisation: text(answer.organisation) };
};

const languageIn = (answer: Record<string, unknown>): Language =>
  answer.language === "en" || answer.language === "nl" ? answer.language : session.language;

const sessionIn = (answer: Record<string, unknown>): Session => {
  const person = personIn(answer);
  return {
    person,
    isLost: person === null && (session.person !== null || session.isLost),
    mode: answer.mode === "demo" || answer.mode === "test" ? answer.mode : "real",
    sendsMail: answer.sendsMail !== false,
    language: languageIn(answer),
    clock:
      typeof answer.now === "string" ? { now: Date.parse(answer.now), arrivedAt: performance.now() } : session.clock,
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

export const currentSession = () => session;

export const houseNow = () => (session.clock ? session.clock.now + performance.now() - session.clock.arrivedAt : null);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useSession = () => useSyncExternalStore(subscribe, currentSession);
