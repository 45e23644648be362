import { currentSession, formerPerson, type Person } from "./session";

type Values = Record<string, unknown>;

/** What was being typed when a session ended by itself, by page and form: in memory alone, and for the same person alone. */
const kept = new Map<string, Values>();
let owner = "";

const nameOf = (person: Person | null) => JSON.stringify([person?.name, person?.role, person?.organisation]);

/** These are typed anew. */
const secrets = new Set(["password", "code"]);

/** Only of a session that was lost: whoever signs out, or closes a form, is done with it. */
export const keepTyping = (form: string, values: Values): void => {
  if (!currentSession().isLost) return;
  owner = nameOf(formerPerson());
  kept.set(form, Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.has(name))));
};

export const hasKeptTyping = (): boolean => kept.size > 0;

export const forgetTyping = (): void => kept.clear();

/** Gives it back once, and to nobody else. */
export const takeTyping = (form: string): Values | undefined => {
  const { person } = currentSession();
  if (!person) return undefined;
  if (nameOf(person) !== owner) forgetTyping();
  const values = kept.get(form);
  kept.delete(form);
  return values;
};
