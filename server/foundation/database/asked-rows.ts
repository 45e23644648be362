import { mayRead } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import { keysOfCase, ownKey } from "./row-keys.js";
import type { Stored } from "./stored.js";

/** What this role never reads the database need not hand over, sealed or not. */
export const isEverRead = (role: Role, { kind }: Stored["boxes"][number]): boolean => mayRead(role, kind) !== "never";

/** The statement that brings whole rows, oldest first, with their boxes and the keys that open them. */
export function askedRows(stored: Stored, role: Role, where: string, lock: string): string {
  const columns = ["id", "version", ...stored.columns.map(({ column }) => column)].map((column) => `t.${column}`);
  const computed = stored.computed.map(({ property, as }) => `${as} "${property}"`);
  const read = stored.boxes.filter((box) => isEverRead(role, box));
  const boxes = read.map(({ kind }) => `encode(t."${kind}", 'base64') "~${kind}"`);
  const caseId = stored.caseColumn ? [`t.${stored.caseColumn}`] : [];
  // Without a box to open no key is asked for: to some the database would not even say that it has none for them.
  const ofCase = stored.boxes.length > 0 ? caseId.map((of) => `${keysOfCase(of)} "~keys"`) : [];
  const keys = stored.hasOwnKey ? stored.boxes.map(({ key }) => `${ownKey(key)} "~keys"`) : ofCase;
  const list = [...columns, ...computed, ...boxes, ...caseId.map((of) => `${of} "~case"`), ...keys].join(", ");
  return `select ${list} from ${stored.table} t where ${where} order by t.created_at, t.id ${lock}`;
}
