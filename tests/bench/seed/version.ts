import { createHash } from "node:crypto";
import { migrations } from "@zorgvuldig/migrations";
import { allTables } from "@zorgvuldig/server/foundation/access/declared";
import { storedOf } from "@zorgvuldig/server/foundation/database/stored";
import type { DataSource } from "typeorm";

/** Counted up when other rows are seeded than before. */
const content = 1;

const hashOf = (what: unknown): string => createHash("sha256").update(JSON.stringify(what)).digest("hex");

/** What a kept database must say to be used again: the same rows, lying in the same columns and boxes. */
export const seedVersion = (source: DataSource): string =>
  hashOf([content, allTables().map((entity) => storedOf(source, entity))]);

/** The steps by which a database was made. One that was added later is made up for; one that says something else now is not. */
export const seedSteps = (): string => migrations.map((step) => hashOf(new step().sql)).join(" ");
