import type { DataSource } from "typeorm";
import type { Class } from "../access/class.js";
import { allTables, type NamePart, tableOf } from "../access/declared.js";
import { type Stored, storedOf } from "../database/stored.js";
import { CaseKeys, openBox } from "../vault/boxes.js";
import type { Keys } from "../vault/keys.js";
import type { Entry } from "./name-index.js";
import { tellingOf, wordsOf } from "./words.js";

export type PersonRow = Record<string, unknown> & { id: string; version: number; case_id: string; key: string | null };
type Box = Stored["boxes"][number];
/** A person as the house reads him to find him again. */
export type Named = { readonly entry: Entry; readonly familyName: string };

/** A table of persons who are found by their names: which of its boxes hold those, and how a row is opened. */
export class Persons {
  private readonly parts: ReadonlyMap<string, NamePart>;
  private readonly boxes: readonly Box[];

  private constructor(
    source: DataSource,
    private readonly entity: Class,
  ) {
    const { fields } = tableOf(entity);
    this.parts = new Map(
      [...fields].flatMap(([name, { searchedAs }]) => (searchedAs ? [[name, searchedAs] as const] : [])),
    );
    const kinds = new Set([...this.parts.keys()].map((name) => fields.get(name)?.kind));
    this.boxes = storedOf(source, entity).boxes.filter(({ kind }) => kinds.has(kind));
  }

  /** Every table that says that its rows are found by a name. */
  static all(source: DataSource): Persons[] {
    const named = allTables().filter((entity) =>
      [...tableOf(entity).fields.values()].some(({ searchedAs }) => searchedAs),
    );
    return named.map((entity) => new Persons(source, entity));
  }

  get table(): string {
    return tableOf(this.entity).table.name;
  }

  /** Whether a row has a birth date, and so is found by that and its family name where there is no index. */
  get isBorn(): boolean {
    return [...this.parts.values()].includes("birth");
  }

  /** The rows that meet a condition on `t`, with what opens them. */
  select(where: string): string {
    const boxes = this.boxes.map(({ kind }) => `encode(t."${kind}", 'base64') "${kind}"`);
    return `select t.id, t.version, t.case_id, ${boxes.join(", ")}, (select encode(k.wrapped || k.commitment, 'base64')
      from key_wrap k where k.case_id = t.case_id and k.class = 'ordinary') key from "${this.table}" t where ${where}`;
  }

  /** Opens a row. Throws when a box of it does not open. */
  read(row: PersonRow, vault: Keys): Named {
    const held = this.held(row, vault);
    const part = (wanted: NamePart): string =>
      [...this.parts].flatMap(([name, part]) => (part === wanted ? [held[name] ?? ""] : [])).join(" ");
    // Of each part for itself: a family name may be nothing but a particle.
    const [prefix, ...parts] = (["prefix", "given", "family", "whole"] as const).map((one) => wordsOf(part(one)));
    const telling = new Set(parts.flatMap(tellingOf));
    return {
      familyName: part("family"),
      entry: {
        id: row.id,
        table: this.table,
        caseId: row.case_id,
        version: row.version,
        name: [...telling].join(" "),
        particles: [prefix ?? [], ...parts]
          .flat()
          .filter((word) => !telling.has(word))
          .join(" "),
        birthOn: part("birth") || null,
      },
    };
  }

  private held({ id: row, version, case_id, key, ...boxes }: PersonRow, vault: Keys): Record<string, string> {
    const keys = new CaseKeys(vault, case_id, { ordinary: key });
    const opened = this.boxes.map(({ kind, key: under }) =>
      openBox(keys, under, boxes[kind] as string | null, { table: this.table, kind, row, version }),
    );
    return Object.assign({}, ...opened) as Record<string, string>;
  }
}
