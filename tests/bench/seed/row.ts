import type { Class } from "@zorgvuldig/server/foundation/access/class";
import type { Row } from "@zorgvuldig/server/foundation/access/holds";
import { idOf } from "./chance.js";

/** What a row of this class holds: its properties, without what the class can do. */
type Held<T> = { [Name in keyof T as T[Name] extends (...given: never[]) => unknown ? never : Name]?: T[Name] };

/** A row to be written twice: sealed, and in plain text. */
export type Made = { readonly entity: Class; readonly id: string; readonly createdAt: string } & Readonly<
  Record<string, unknown>
>;

/** The nth row of a class; the database says what it forgot. */
export const made = <T extends Row>(entity: new () => T, n: number, createdAt: string, held: Held<T>): Made => ({
  ...held,
  entity,
  id: idOf(entity.name, n),
  createdAt,
});
