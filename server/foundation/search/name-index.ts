import { limits } from "@zorgvuldig/schema/limits";
import MiniSearch, { type Query } from "minisearch";
import type { NameWord, Question } from "./question.js";
import { isParticle } from "./words.js";

/** What the index keeps of a person: no word more than he is found by. */
export type Entry = {
  readonly id: string;
  readonly table: string;
  readonly caseId: string;
  readonly version: number;
  /** The words that tell his name, divided by spaces. */
  readonly name: string;
  /** And those between them, by which nobody is found, but told apart: half the country would be. */
  readonly particles: string;
  readonly birthOn: string | null;
};
export type Hits = { readonly cases: readonly string[]; readonly isCut: boolean };

const divided = (text: string): string[] => text.split(" ");
const asItIs = (word: string): string => word;
/** One slip in a word of four letters or more, two in a long one. */
const slips = (word: string): number | false => (word.length < 4 ? false : word.length < 8 ? 1 : 2);
/** Of a very short word, or of a particle, the beginning says nothing. */
const begins = (word: string): boolean => word.length > 2 && !isParticle(word);
const nearly = { prefix: begins, fuzzy: slips, maxFuzzy: 2 } as const;
const has = (entry: Entry | undefined, part: string): boolean => ` ${entry?.name} ${entry?.particles} `.includes(part);

/** Persons by their names and birth dates, in memory alone. */
export class NameIndex {
  private readonly words = new MiniSearch<Entry>({ fields: ["name"], tokenize: divided, processTerm: asItIs });
  private readonly entries = new Map<string, Entry>();
  private readonly byCase = new Map<string, string[]>();
  private readonly byDay = new Map<string, string[]>();

  get size(): number {
    return this.entries.size;
  }

  /** The persons of a table, by id and version. */
  *of(table: string): Iterable<Entry> {
    for (const entry of this.entries.values()) if (entry.table === table) yield entry;
  }

  get(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  put(entry: Entry): void {
    this.drop(entry.id);
    // Of a case its number is held once, however many are in it.
    const { caseId } = this.inCase(entry.caseId)[0] ?? entry;
    this.entries.set(entry.id, { ...entry, caseId });
    this.words.add(entry);
    note(this.byCase, caseId, entry.id);
    if (entry.birthOn) note(this.byDay, entry.birthOn, entry.id);
  }

  /** Leaves no word of him behind. */
  drop(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.words.remove(entry);
    forget(this.byCase, entry.caseId, id);
    if (entry.birthOn) forget(this.byDay, entry.birthOn, id);
  }

  /** The persons of these cases as an index of their own: what others are called weighs nothing in it, and takes no time. */
  within(cases: readonly string[]): NameIndex {
    const part = new NameIndex();
    for (const caseId of cases) for (const entry of this.inCase(caseId)) part.put(entry);
    return part;
  }

  /** The cases of those who may be meant, the likeliest first; of more persons than are weighed, the likeliest. */
  find({ names, particles, initials, days }: Question): Hits {
    const born = days.length > 0 ? this.bornOn(days) : undefined;
    const fits = (entry: Entry) => initials.every((initial) => has(entry, ` ${initial}`));
    if (names.length === 0) return distinct([...(born ?? [])].filter((caseId) => this.inCase(caseId).some(fits)));
    const query: Query = { combineWith: "AND", queries: names.map(spelled) };
    const found = this.words.search(query, {
      ...nearly,
      // A particle may be left out or be another one; a hit that has it comes first.
      boostDocument: (id) => 1 + particles.filter((word) => has(this.entries.get(id), ` ${word} `)).length / 4,
      filter: ({ id }) => {
        const entry = this.entries.get(id);
        return !!entry && fits(entry) && (!born || born.has(entry.caseId));
      },
    });
    return distinct(found.map(({ id }) => this.entries.get(id)?.caseId ?? ""));
  }

  /** The cases of pupils born on a day with one of these words in their name, or one much like it. */
  alike(names: readonly NameWord[], birthOn: string): Hits {
    const born = new NameIndex();
    for (const id of this.byDay.get(birthOn) ?? []) {
      const entry = this.entries.get(id);
      if (entry) born.put(entry);
    }
    const query: Query = { combineWith: "OR", queries: names.map(spelled) };
    const found = born.words.search(query, nearly);
    return distinct(found.map(({ id }) => born.entries.get(id)?.caseId ?? ""));
  }

  /** Whether one of these words, as it is written, is part of somebody's name. */
  knows(names: readonly NameWord[]): boolean {
    const query: Query = { combineWith: "OR", queries: names.map(spelled), prefix: false, fuzzy: false };
    return names.length > 0 && this.words.search(query).length > 0;
  }

  private inCase(caseId: string): Entry[] {
    return [...(this.byCase.get(caseId) ?? [])].flatMap((id) => this.entries.get(id) ?? []);
  }

  /** The cases with somebody born on one of these days. */
  private bornOn(days: readonly string[]): Set<string> {
    const ids = days.flatMap((day) => [...(this.byDay.get(day) ?? [])]);
    return new Set(ids.flatMap((id) => this.entries.get(id)?.caseId ?? []));
  }
}

/** A word, or it together with the particles before it, or what remains of it without those it was written together with. */
const spelled = ({ word, joined, parted }: NameWord): Query => ({
  combineWith: "OR",
  queries: [word, ...(joined ? [joined] : []), ...(parted ? [{ queries: [parted], fuzzy: false }] : [])],
});

function distinct(cases: readonly string[]): Hits {
  const weighed = cases.slice(0, limits.candidates);
  return { cases: [...new Set(weighed)], isCut: cases.length > weighed.length };
}

/** In lists, and not in sets: of so many with so little in each a set is nearly all there is. */
function note(lists: Map<string, string[]>, key: string, id: string): void {
  const known = lists.get(key);
  if (known) known.push(id);
  else lists.set(key, [id]);
}

function forget(lists: Map<string, string[]>, key: string, id: string): void {
  const others = lists.get(key)?.filter((one) => one !== id) ?? [];
  if (others.length > 0) lists.set(key, others);
  else lists.delete(key);
}
