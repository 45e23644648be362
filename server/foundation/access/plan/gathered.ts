import { type Column, keyOf, type Narrowing } from "./condition.js";

/** A condition in its statement: its text, and the number of its value. */
export type Part = {
  readonly narrowing: Narrowing;
  readonly number: number;
  readonly text: string;
  readonly column?: Column;
};
type Ground = {
  readonly sortedBy: string;
  readonly table: string;
  readonly columns: string;
  readonly key: string;
  readonly direction: "asc" | "desc";
};

/** Where what meets the conditions is found along an index of its own; each of its rows is called `b`. */
export type Gathered = {
  /** At most so many, as a part of FROM. */
  rows(limit: string, also?: string): string;
  /** Whether they are the first in the order of the list; else they are just any. */
  readonly areFirst: boolean;
  /** All of them in the order of the list, by their `"~key"`, when this is so: quick where there are many, and else slow. */
  walk(also: string | undefined, when: string): string;
};

const all = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join(" and ") || "true";

const isOn = (is: "=" | "any" | "set", { narrowing }: Part): boolean => !("of" in narrowing) && narrowing[1] === is;
const isNone = ({ narrowing }: Part): boolean => "of" in narrowing && narrowing.is === "none";
const isBound = ({ narrowing }: Part): boolean => !("of" in narrowing) && /^[<>]=?$/.test(narrowing[1]);

/** Whether its rows are few, or at least found by it, when the list is sorted by something else. */
const leads = (part: Part, sortedBy: string): boolean =>
  "of" in part.narrowing
    ? part.narrowing.among !== undefined
    : isOn("set", part) || (isBound(part) && part.narrowing[0] !== sortedBy);

/**
 * Within the bounds of one column and with one value of another, along the index over both: said so, the database has no other
 * way to that order, however many rows it expects of either.
 */
function between(bounds: readonly Part[], { name, type, isNullable }: Column, of: string, value: string) {
  const pair = `(${of}, ${keyOf({ name, type, isNullable })})`;
  const said = bounds.map(({ narrowing, number }) => {
    const is = "of" in narrowing ? "=" : narrowing[1];
    return { is, text: `${pair} ${is} (${value}, $${number}::${type})` };
  });
  const open = [
    said.some(({ is }) => is.startsWith(">")) ? undefined : `${pair} >= (${value}, '-infinity'::${type})`,
    said.some(({ is }) => is.startsWith("<")) ? undefined : `${pair} <= (${value}, 'infinity'::${type})`,
  ];
  return { texts: [...said.map(({ text }) => text), ...open], order: `order by ${pair.slice(1, -1)}` };
}

/**
 * The way to the rows of a list, when its order is none: along the index of the first condition that has one, or along the order
 * once for each of several values. Whichever values are asked for, no more is read than meets that condition. What each row has to
 * be asked is asked once, for the page and the count together.
 */
export function gathered(parts: readonly Part[], ground: Ground): Gathered | undefined {
  const { sortedBy, table, columns, key, direction } = ground;
  const inOrder = `order by ${key} ${direction}, b.id ${direction}`;
  const leader = parts.find((part) => leads(part, sortedBy)) ?? parts.find(isNone);
  const several = parts.find((part) => isOn("any", part));
  if (!leader && !several) return undefined;
  const but = (left: readonly Part[]) => parts.filter((part) => !left.includes(part)).map(({ text }) => text);
  const some = (conditions: readonly (string | undefined)[], order: string, limit: string) =>
    `(select ${columns} from ${table} b where ${all(conditions)} ${order} limit ${limit}) b`;

  const equal = parts.filter((part) => isOn("=", part));
  const way = {
    areFirst: !leader,
    walk: (also: string | undefined, when: string) =>
      `from (select ${columns}, ${key} "~key" from ${table} b where ${all([...equal.map(({ text }) => text), also])} ${inOrder} offset 0) b
      where ${all([...but(equal), when])} order by b."~key" ${direction}, b.id ${direction}`,
  };
  if (leader && "of" in leader.narrowing && leader.narrowing.among) {
    const { among } = leader.narrowing;
    const each = `select ${columns} from ${table} b where b.id = m.id offset 0`;
    const rows = (limit: string, also?: string) =>
      `(select b.* from ${among}($${leader.number}) m(id) cross join lateral (${each}) b where ${all([...but([]), also])} limit ${limit}) b`;
    return { ...way, rows };
  }

  const value = several?.column ? "one.value" : equal[0] && `$${equal[0].number}`;
  const part = several ?? equal[0];
  const bounds =
    leader && isBound(leader) ? parts.filter((one) => isBound(one) && one.column?.name === leader.column?.name) : [];
  const found = (limit: string, also?: string) => {
    if (leader?.column && part?.column && value && bounds.length > 0) {
      const { texts, order } = between(bounds, leader.column, `b.${part.column.name}`, `${value}::${part.column.type}`);
      return some([...texts, ...but([part, ...bounds]), also], order, limit);
    }
    const isOne = several?.column ? [`b.${several.column.name} = one.value`] : [];
    const lead = leader?.column && (isBound(leader) ? keyOf(leader.column) : `b.${leader.column.name}`);
    return some([...isOne, ...but(several ? [several] : []), also], lead ? `order by ${lead}` : inOrder, limit);
  };
  const each = several?.column
    ? `unnest($${several.number}::${several.column.type}[]) one(value) cross join lateral `
    : "";
  return { ...way, rows: (limit, also) => `${each}${found(limit, also)}` };
}
