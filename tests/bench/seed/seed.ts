import { roles, stages } from "@zorgvuldig/schema/words";
import { mayDo } from "@zorgvuldig/server/case/course";
import type { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import type { DataSource } from "typeorm";
import { consentsOf } from "./consents.js";
import { caseOf } from "./course.js";
import { familyOf } from "./family.js";
import { shared } from "./people.js";
import { plainIndexes, plainSchema } from "./plain.js";
import { assignmentOf, disclosuresOf, recordsOf, requestsOf } from "./records.js";
import type { Made } from "./row.js";
import { Sealing } from "./sealed.js";
import { seedSteps, seedVersion } from "./version.js";
import { workOf } from "./work.js";
import { TwoWriters } from "./write.js";
import { releasedYears } from "./years.js";

const casesAtATime = 250;

/** All rows of the nth case. Every case has the same parts, whatever its stage, so that every page is as much work. */
function wholeCase(n: number, cases: number): { caseId: string; rows: Made[] } {
  const { course, row } = caseOf(n, cases);
  const family = familyOf(course);
  const consents = consentsOf(course, family.guardians);
  const records = recordsOf(course, consents.lines);
  const rest = [...disclosuresOf(course, consents.lines, records), ...requestsOf(course), ...workOf(course)];
  return { caseId: row.id, rows: [row, ...family.rows, ...consents.rows, assignmentOf(course), ...records, ...rest] };
}

/** What the house works out from a case's standing, as a table to look it up in: plain SQL has no other way to know it. */
function whatMayBeDone(): string {
  const viewer = { id: "", isLead: false, name: "", organisation: "" };
  const rows = roles.flatMap((role) =>
    stages.flatMap((stage) =>
      [null, "2026-01-01"].map((frozenOn) => {
        const acts = mayDo({ stage, frozenOn, restrictedOn: null }, { ...viewer, role });
        return `('${role}', '${stage}', ${frozenOn !== null}, '{${acts.join(",")}}')`;
      }),
    ),
  );
  return `create table plain.may_do (role text, stage text, is_frozen boolean, acts text[], primary key (role, stage, is_frozen));
    insert into plain.may_do values ${rows.join(", ")}`;
}

/** Fills a migrated, empty database with so many cases, each row sealed and once more in plain text. */
export async function seed(url: string, source: DataSource, vault: Keys, cases: number, says: (done: number) => void) {
  const writers = await TwoWriters.open(url, new Sealing(source, vault));
  try {
    await writers.run(plainSchema());
    await writers.prepared(shared(), [])();
    let written = Promise.resolve();
    for (let first = 0; first < cases; first += casesAtATime) {
      const many = Math.min(casesAtATime, cases - first);
      const batch = Array.from({ length: many }, (_, at) => wholeCase(first + at, cases));
      const rows = batch.flatMap((one) => one.rows);
      const keys = batch.map(({ caseId }) => caseId);
      const ready = writers.prepared(rows, keys);
      // The database writes one lot while the next one is made and sealed.
      await written;
      written = ready();
      says(first + many);
    }
    await written;
    for (const statement of plainIndexes()) await writers.run(statement);
    await writers.run(whatMayBeDone());
    await writers.run(releasedYears);
    await writers.run(`select setval('case_number', ${cases})`);
    await writers.run("vacuum analyze");
    // Last, so that a seeding that was cut short is never taken for a whole one.
    await writers.run(
      `create table plain.seed as select '${seedVersion(source)}' version, '${seedSteps()}' steps, ${cases} cases`,
    );
  } finally {
    await writers.end();
  }
}
