import { createHmac } from "node:crypto";
import { logIncident } from "../audit/incident.js";
import { holdRoot } from "../database/root.js";
import { Transaction } from "../database/transaction.js";
import type { Keys } from "../vault/keys.js";
import type { Ground } from "./ground.js";
import { type PersonRow, Persons } from "./persons.js";
import type { Question } from "./question.js";
import { tellingOf, wordsOf } from "./words.js";

const atATime = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";
/** More words than a name has. */
const mostWords = 8;

/** The mark of a family name and a birth date, beginning with that of the key: whoever has not the key can try no name out. */
function markOf(key: Buffer, words: readonly string[], birthOn: string): Buffer {
  const mark = createHmac("sha256", key)
    .update(`zv|name|${birthOn}|${words.join("")}`)
    .digest();
  return Buffer.concat([markOfKey(key), mark]);
}

/** Another root, another key, other marks: a row whose mark begins otherwise is marked anew. */
const markOfKey = (key: Buffer): Buffer => createHmac("sha256", key).update("zv|key").digest().subarray(0, 4);

/** The marks that a question may mean: any of its words, or some that stand together, as the family name; by every root. */
export function marksIn(vault: Keys, { names, days }: Question): Buffer[] {
  const words = names.slice(0, mostWords).map(({ word }) => word);
  const keys = vault.everySecret("lookup/names");
  return days.flatMap((day) =>
    words.flatMap((_, from) =>
      words.slice(from).flatMap((_, more) => keys.map((key) => markOf(key, words.slice(from, from + more + 1), day))),
    ),
  );
}

/** Marks the rows that have no mark of the key in force yet: as many as there are, or these. Several servers may do so at once. */
export const mark = (ground: Ground, ids?: readonly string[]): Promise<void> =>
  markWhere(ground, "(t.name_mark is null or substr(t.name_mark, 1, 4) <> $2)", ids);

/** Marks those anew that have a mark of another key. */
export const markAnew = (ground: Ground): Promise<void> => markWhere(ground, "substr(t.name_mark, 1, 4) <> $2");

async function markWhere({ source, pools, vault }: Ground, lacks: string, ids?: readonly string[]): Promise<void> {
  for (const persons of Persons.all(source).filter(({ isBorn }) => isBorn)) {
    const where = `t.id > $1 and ${lacks}${ids ? " and t.id = any($3::uuid[])" : ""}`;
    const some = `${persons.select(where)} order by t.id limit ${atATime} for update of t`;
    for (let last: string | undefined = beforeAll; last; )
      last = await Transaction.within(pools, "zv_rounds", async (rounds) => {
        await holdRoot(vault, rounds);
        const key = vault.secret("lookup/names");
        const rows = await rounds.query<PersonRow>(some, [last, markOfKey(key), ...(ids ? [ids] : [])]);
        const marked = rows.flatMap((row) => {
          const named = readable(persons, row, vault);
          return named ? [{ id: row.id, mark: markOf(key, tellingOf(wordsOf(named.familyName)), named.birthOn) }] : [];
        });
        rounds.write(
          `update "${persons.table}" t set name_mark = n.mark from unnest($1::uuid[], $2::bytea[]) n(id, mark) where t.id = n.id`,
          [marked.map(({ id }) => id), marked.map((one) => one.mark)],
        );
        return rows.at(-1)?.id;
      });
  }
}

/** One box that does not open keeps nobody else from being found. */
function readable(persons: Persons, row: PersonRow, vault: Keys): { familyName: string; birthOn: string } | undefined {
  try {
    const { familyName, entry } = persons.read(row, vault);
    return { familyName, birthOn: entry.birthOn ?? "" };
  } catch (error) {
    logIncident(error);
    return undefined;
  }
}

/** Takes every mark away: what the servers hold in memory is written down nowhere. */
export async function unmark({ source, pools }: Ground): Promise<void> {
  for (const { table } of Persons.all(source).filter(({ isBorn }) => isBorn)) {
    const some = `select id from "${table}" where name_mark is not null order by id limit ${atATime} for update`;
    const taken = () =>
      Transaction.within(pools, "zv_rounds", (rounds) =>
        rounds.query<{ id: string }>(
          `update "${table}" t set name_mark = null from (${some}) n where t.id = n.id returning t.id`,
        ),
      );
    while ((await taken()).length === atATime);
  }
}
