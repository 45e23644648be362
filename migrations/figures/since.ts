/** What breaks a promise, row by row: each gives the table, the row and the case that it is in. */
export type Broken = Readonly<Record<string, string>>;

export const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
export const today = "(select house_today())";
export const dayOf = (moment: string): string => `(${moment} at time zone 'Europe/Amsterdam')::date`;
/** The round of a day has an hour from midnight on: what it should have erased and did not is late after that. */
export const dueDay = `(select ${dayOf("(house_now() - interval '1 hour')")})`;
/** How far back the log is counted in: far enough to be seen, near enough to be counted at every look. */
export const lately = "(select house_now() - interval '31 days')";

export const rowOf = (table: string, alias: string, ofCase = `${alias}.case_id`): string =>
  `select '${table}' place, ${alias}.id id, ${ofCase} case_id from ${table} ${alias}`;

/** The tables whose rows are about one category, and how the category is known there. */
export const ofCategory = {
  LEARNING: { learning_record: "", document: "r.category = 'LEARNING'" },
  ABSENCE: { absence_record: "", document: "r.category = 'ABSENCE'" },
  HEALTH: { health_record: "", sensitive_document: "r.category = 'HEALTH'" },
  HOME: { home_record: "", sensitive_document: "r.category = 'HOME'" },
} as const;
type Category = keyof typeof ofCategory;
export const categories = Object.keys(ofCategory) as Category[];

/** Every row of these categories for which this holds. `rest`: what is joined to it. */
export const recordsOf = (some: readonly Category[], where: (category: Category) => string, rest = ""): string =>
  some
    .flatMap((category) =>
      Object.entries(ofCategory[category]).map(
        ([table, only]) => `${rowOf(table, "r")} ${rest} where ${only ? `${only} and ` : ""}${where(category)}`,
      ),
    )
    .join("\n      union all ");
