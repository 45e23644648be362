import { activeConsultants, authorisedUntil, initialsOf } from "@zorgvuldig/schema/case-list";
import type { ExportField } from "@zorgvuldig/schema/exported";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { ConsentDocument, ConsentStatus, Stage } from "@zorgvuldig/schema/words";
import type { Wanted } from "../foundation/access/plan/wanted.js";

/** A case as the plan reads it: of what was asked, each part as far as it may be seen. */
type Shown = {
  readonly number: string;
  readonly stage: Stage;
  readonly receivedOn: string;
  readonly destroyOn: string | null;
  readonly pupil: { readonly givenName: string; readonly familyName: string; readonly withheld: string[] } | null;
  readonly assignments: { readonly isActive: boolean; readonly consultant: { readonly name: string } }[] | null;
  readonly consents:
    | {
        readonly document: ConsentDocument;
        readonly status: ConsentStatus | null;
        readonly sentOn: string;
        readonly toOn: string;
      }[]
    | null;
};
export type Language = "nl" | "en";
/** What is read for a column, and what its cell says: words of the glossary, days as ISO 8601 has them. */
type Column = { readonly wanted: Wanted; cell(row: Shown, language: Language): string };

const asked = (...fields: string[]): Wanted => new Map(fields.map((field) => [field, null]));

const columns: Readonly<Record<ExportField, Column>> = {
  NUMBER: { wanted: asked("number"), cell: ({ number }) => number },
  PUPIL: {
    wanted: new Map([["pupil", asked("givenName", "familyName", "withheld")]]),
    cell({ pupil }, language) {
      if (!pupil) return "";
      return pupil.withheld.length > 0 ? glossary.noun.withheld[language] : initialsOf(pupil);
    },
  },
  STAGE: { wanted: asked("stage"), cell: ({ stage }, language) => glossary.stage[stage][language] },
  CONSULTANT: {
    wanted: new Map([
      ["assignments", new Map<string, Wanted | null>([...asked("isActive"), ["consultant", asked("name")]])],
    ]),
    cell: (row) =>
      activeConsultants(row)
        .map(({ consultant }) => consultant.name)
        .join(", "),
  },
  AUTHORISED_UNTIL: {
    wanted: new Map([["consents", asked("document", "status", "sentOn", "toOn")]]),
    cell: ({ consents }) => authorisedUntil(consents) ?? "",
  },
  RECEIVED_ON: { wanted: asked("receivedOn"), cell: ({ receivedOn }) => receivedOn },
  DESTROY_ON: { wanted: asked("destroyOn"), cell: ({ destroyOn }) => destroyOn ?? "" },
};

/** What the plan reads for these columns. */
export const wantedFor = (fields: readonly ExportField[]): Wanted =>
  new Map(fields.flatMap((field) => [...columns[field].wanted]));

export const headings = (fields: readonly ExportField[], language: Language): string[] =>
  fields.map((field) => glossary.exportField[field][language]);

/** The cells of one row, as the plan gave it for `wantedFor` the same fields. */
export const cells = (fields: readonly ExportField[], language: Language, row: Record<string, unknown>): string[] =>
  // Which fields a row has follows from what was asked of it, here above.
  fields.map((field) => columns[field].cell(row as Shown, language));
