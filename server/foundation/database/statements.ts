import type { Client } from "./pools.js";

/** How many texts have a name at one time; what the house asks all day is a few hundred. */
const most = 500;

const names = new Map<string, string>();
let count = 0;
/** What each connection has been told under a name: it keeps all of it parsed and planned until it closes. */
const told = new WeakMap<Client, Set<string>>();

/** The name under which a connection keeps a text, so that it is parsed and planned there once. */
export function nameOf(text: string, client: Client): string {
  const name = names.get(text) ?? `zv${++count}`;
  names.delete(text);
  names.set(text, name);
  for (const oldest of names.keys()) {
    if (names.size <= most) break;
    names.delete(oldest);
  }
  const known = told.get(client) ?? new Set();
  told.set(client, known.add(name));
  return name;
}

/** Whether a connection keeps so much, of what has lost its name too, that a new one should take its place. */
export const isFull = (client: Client): boolean => (told.get(client)?.size ?? 0) > most;
