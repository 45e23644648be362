import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";

/** A sealed box as it lies in the database. */
export type Lying = {
  readonly place: string;
  readonly table: string;
  readonly kind: string;
  readonly id: string;
  readonly box: string;
};

/** Every sealed box of these cases, by what the catalogue of the database says, and not by what the house declares. */
export async function boxesOf(bureau: Bureau, caseIds: readonly string[]): Promise<Lying[]> {
  const columns = await behind<{ table: string; kind: string; of: string }>(
    bureau,
    `select c.table_name "table", c.column_name kind, case c.table_name when 'case_file' then 'id' else 'case_id' end "of"
     from information_schema.columns c where c.table_schema = 'public' and c.data_type = 'bytea'
     and (c.table_name = 'case_file' or exists (select from information_schema.columns o
       where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'case_id'))
     and c.table_name <> 'key_wrap' and c.column_name not in ('name_mark', 'token_hash', 'code_mac') order by 1, 2`,
  );
  const selects = columns.map(
    ({ table, kind, of }) =>
      `select '${table}' "table", '${kind}' kind, id, encode("${kind}", 'hex') box from ${table} where ${of} = any ($1) and "${kind}" is not null`,
  );
  const found = await behind<Omit<Lying, "place">>(bureau, `${selects.join(" union all ")} order by 1, 2, 3`, [
    caseIds,
  ]);
  return found.map((one) => ({ ...one, place: `${one.table}/${one.id}/${one.kind}` }));
}
