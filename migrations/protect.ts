import type { MigrationInterface, QueryRunner } from "typeorm";

/** A step of the database: hand-written SQL, forward only. */
export abstract class Step implements MigrationInterface {
  abstract readonly name: string;
  abstract readonly sql: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.sql);
  }

  down(): Promise<void> {
    throw new Error(`${this.name} does not go back: restore a backup instead`);
  }
}

/** Row policies, for the owner too; the guards and the backup see every row and change none. */
export const protect = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to zv_guard, zv_backup;
  create policy guard on ${table} for select to zv_guard using (true);
  create policy backup on ${table} for select to zv_backup using (true);
`;

export const reads = (table: string, login: string, using = "true"): string => `
  grant select on ${table} to ${login};
  create policy ${login}_reads on ${table} for select to ${login} using (${using});
`;

export const adds = (table: string, login: string, check = "true"): string => `
  grant insert on ${table} to ${login};
  create policy ${login}_adds on ${table} for insert to ${login} with check (${check});
`;

/** Columns to change; a login that only locks a row names `version`. */
export const changes = (table: string, login: string, columns = "", using = "true"): string => `
  grant update ${columns && `(${columns})`} on ${table} to ${login};
  create policy ${login}_changes on ${table} for update to ${login} using (${using}) with check (${using});
`;

/** The viewer is assigned to the case today, and his agreement is in force. One plain, indexed predicate. */
export const assigned = (caseColumn: string): string => `exists (
  select from assignment a where a.case_id = ${caseColumn} and a.consultant_id = (select viewer_id())
  and a.ended_at is null and a.from_on <= (select house_today()) and (a.to_on is null or a.to_on >= (select house_today()))
  and (select is_under_agreement(viewer_id(), house_today())))`;

/** The same, with what does not depend on the row found out once: the day, if his agreement is in force on it. */
export const onDuty = (caseColumn: string): string => `exists (
  select from assignment a where a.case_id = ${caseColumn} and a.consultant_id = (select viewer_id())
  and a.ended_at is null and daterange(a.from_on, a.to_on, '[]') @> (select duty_day()))`;

/** A request about somebody in the case is open. */
export const requested = (caseColumn: string): string => `exists (
  select from data_subject_request r where r.case_id = ${caseColumn} and r.state <> 'RequestFulfilled')`;

/** The database hands this viewer the key: who may not open a row may not see that it is there. */
export const opened = (caseColumn: string, under: "ordinary" | "special"): string => `exists (
  select from key_wrap k where k.case_id = ${caseColumn} and k.class = '${under}')`;
