import type { Kind, SealedUnder } from "@zorgvuldig/schema/kinds";
import type { DataSource } from "typeorm";
import { allTables, tableOf } from "../access/declared.js";
import { type Stored, storedOf } from "./stored.js";

/** A table with sealed boxes: as its class declares it, and with the mark of a name where it is found by one. */
export type SealedTable = Pick<Stored, "table" | "boxes" | "isHeavy"> & {
  readonly caseColumn: string;
  readonly isMarked: boolean;
};

/** Every declared table that holds something sealed under the keys of a case. */
export const sealedTables = (source: DataSource): SealedTable[] =>
  allTables().flatMap((entity) => {
    const { table, boxes, caseColumn, isHeavy } = storedOf(source, entity);
    const isMarked = [...tableOf(entity).fields.values()].some(({ searchedAs }) => searchedAs === "birth");
    return caseColumn && boxes.length > 0 ? [{ table, boxes, caseColumn, isHeavy, isMarked }] : [];
  });

/** Every declared table whose rows have a key of their own, and the kind of the box that it seals. */
export const ownTables = (source: DataSource): { table: string; kind: Kind; under: SealedUnder }[] =>
  allTables().flatMap((entity) => {
    const { table, boxes, hasOwnKey } = storedOf(source, entity);
    return hasOwnKey ? boxes.map(({ kind, key }) => ({ table, kind, under: key })) : [];
  });
