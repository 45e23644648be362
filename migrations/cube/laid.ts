/** The seven dimensions as columns; in a cell 0 says that it is not told apart, and the codes count from 1. */
export const dimensionColumns = [
  "province",
  "school_type",
  "reason",
  "outcome",
  "age_band",
  "gender",
  "duration",
] as const;

const codes = dimensionColumns.map((name) => `${name} smallint not null`).join(", ");
const key = `primary key (cohort, ${dimensionColumns.join(", ")})`;

/** The lists as they are counted with for ever: what the code says is held against it when a year is opened. */
const firstSpec = JSON.stringify({
  PROVINCE: [
    ...["GRONINGEN", "FRIESLAND", "DRENTHE", "OVERIJSSEL", "FLEVOLAND", "GELDERLAND", "UTRECHT", "NOORD_HOLLAND"],
    ...["ZUID_HOLLAND", "ZEELAND", "NOORD_BRABANT", "LIMBURG", "UNKNOWN"],
  ],
  SCHOOL_TYPE: ["PRIMARY", "SPECIAL_PRIMARY", "SPECIAL", "SECONDARY", "UNKNOWN"],
  REASON: [
    ...["NO_PLACE", "NOT_ADMITTED", "REMOVED", "AT_HOME", "SUPPORT", "TRANSFER", "FEWER_HOURS", "DISPUTE", "UNKNOWN"],
  ],
  OUTCOME: ["PLACED", "BACK_TO_SCHOOL", "AGREEMENT", "ADVICE", "NO_SOLUTION", "ENDED_BY_PARENTS"],
  AGE_BAND: ["UNDER_7", "FROM_7_TO_9", "FROM_10_TO_12", "FROM_13_TO_15", "FROM_16", "UNKNOWN"],
  GENDER: ["GIRL", "BOY", "OTHER_OR_UNKNOWN"],
  DURATION: ["UNDER_3_MONTHS", "UNDER_6_MONTHS", "UNDER_1_YEAR", "FROM_1_YEAR"],
});

/**
 * What is counted of a year. The budget is a constraint: one person falls in one cell of each of the 64 tables, of which there are so many of no, one, two and three
 * dimensions. No row is a person's, and no column holds a key, a seed or an id.
 */
export const laid = `
    create table report.spec (version int primary key, together int not null, cells int not null, budget numeric not null, dimensions jsonb not null);
    insert into report.spec values (1, 3, 9777, 0.5, '${firstSpec}');
    alter table report.cohort alter frozen_on drop not null,
      add spec int not null default 1 references report.spec,
      add opened_at timestamptz not null default house_now(),
      add s2 int[] not null check (cardinality(s2) = 4 and 0 < all (s2)),
      add sha256 bytea check (octet_length(sha256) = 32),
      add cost numeric generated always as (1.0 / (2 * s2[1]) + 7.0 / (2 * s2[2]) + 21.0 / (2 * s2[3]) + 35.0 / (2 * s2[4])) stored,
      add constraint within_budget check (cost <= 0.5);
    alter table report.cohort add constraint frozen_with_hash check (frozen_on is null or sha256 is not null) not valid;
    create table report.counter (cohort int not null references report.cohort, ${codes}, n int not null, ${key});
    create table report.cell (cohort int not null references report.cohort, ${codes}, value float8 not null, ${key});
    create table report_sign_off (
      cohort int primary key constraint report_sign_off_cohort_fkey references report.cohort,
      signed_by uuid not null constraint report_sign_off_signed_by_fkey references account, signed_at timestamptz not null default house_now()
    );
    create index report_sign_off_signed_by on report_sign_off (signed_by);
    grant select on report.spec, report.cell to zv_ministry, zv_office, zv_fg, zv_backup;
    grant usage on schema report to zv_guard, zv_rounds;
    grant select on report.spec, report.cohort, report.cell to zv_rounds;
    grant select, insert on report.cohort to zv_guard;
    grant update (frozen_on, sha256) on report.cohort to zv_guard;
    grant select, insert on report.cell to zv_guard;
    grant select, insert, delete on report.counter to zv_guard;
    grant update (n) on report.counter to zv_guard;
    grant select on report.spec to zv_guard;
    grant select on report.counter to zv_backup;`;

/** What was counted with, opened or published stays. */
export const stays = `
    create function report_stays() returns trigger language plpgsql set search_path = public as $$ begin
      if tg_table_name = 'cohort' and tg_op = 'UPDATE' then
        if old.frozen_on is null and (new.year, new.spec, new.s2, new.opened_at) is not distinct from (old.year, old.spec, old.s2, old.opened_at) then return new; end if;
      end if;
      perform refuse('report/yearly', 'figures-stay');
    end $$;
    ${["spec", "cohort", "cell"]
      .map(
        (
          table,
        ) => `create trigger ${table}_stays before update or delete on report.${table} for each row execute function report_stays();
    create trigger ${table}_is_whole before truncate on report.${table} execute function report_stays();`,
      )
      .join("\n    ")}`;
