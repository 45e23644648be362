import type { DocumentFormat, DocumentKind } from "@zorgvuldig/schema/documents";
import type { Kind } from "@zorgvuldig/schema/kinds";
import type { Channel, RecordCategory, Source } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import type { Class } from "../foundation/access/class.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { InformationRequest } from "../information/information-request.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

type DocumentBox = Kind & ("document" | "sensitive" | "form");
type Shelf = { readonly name: string; readonly of: DocumentBox; readonly inverse: string };

/** A file that came in, on paper or digitally: from whom, by which road and when (origin/recorded). What is in it lies apart. */
export abstract class Filed extends Row {
  caseId!: string;
  case!: Relation<Case>;
  authorId!: string;
  author!: Relation<Account>;
  source!: Source;
  channel!: Channel;
  receivedOn!: Day;
  format!: DocumentFormat;
  /** In bytes. */
  size!: number;
  /** The how-manieth of what came in one after the other; the first is 1. */
  edition!: number;
  replacesId!: string | null;
  replaces!: Relation<Filed> | null;
  finalAt!: Moment | null;
  name!: string;
  /** What is in it, by its hash. Sealed: a guess could be tried on it. */
  contentHash!: string;

  /** It takes the place of an earlier one, which stays as it is. Throws when that has been replaced already. */
  follow(earlier: Filed | undefined, all: readonly Filed[]): void {
    if (earlier && all.some(({ replacesId }) => replacesId === earlier.id))
      throw new Refusal("security/one-file", "already-replaced", "replacesId");
    this.replacesId = earlier?.id ?? null;
    this.edition = (earlier?.edition ?? 0) + 1;
  }

  /** From now on nothing of it changes. */
  finish(at: Moment): void {
    if (this.finalAt !== null) throw new Refusal("security/one-file", "document-final", "documentId");
    this.finalAt = at;
  }
}

/** A document about the pupil: also what it is and what it is about. */
export abstract class CaseDocument extends Filed {
  sourceInstitutionId!: string | null;
  sourceInstitution!: Relation<Institution> | null;
  answersId!: string | null;
  answers!: Relation<InformationRequest> | null;
  category!: RecordCategory;
  kind!: DocumentKind;
  necessity!: string | null;
  /** Since then it is kept for a claim alone, and read by nobody who works on the case. */
  restrictedOn!: Day | null;
}

/** Makes a class one of the lists of files on the case, so that a whole list can be withheld. */
export const FiledTable =
  ({ name, of, inverse }: Shelf) =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Belongs(() => Case, inverse)(target, "case");
    Belongs(() => Account)(target, "author");
    Belongs(() => entity, undefined, { optional: true })(target, "replaces");
    Holds("course", is.source)(target, "source");
    Holds("course", is.channel)(target, "channel");
    Holds("course", is.day)(target, "receivedOn");
    Holds("course", is.documentFormat)(target, "format");
    Holds("course", is.count)(target, "size");
    Holds("course", is.count)(target, "edition");
    Holds("course", is.moment, { optional: true })(target, "finalAt");
    Holds(of, is.text)(target, "name");
    Holds(of, is.hash)(target, "contentHash");
    Table({ name, of, belongsTo: "case", kept: "CASE" })(entity);
  };

/** The same, of what is about the pupil. */
export const DocumentTable =
  (shelf: Shelf) =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Belongs(() => Institution, undefined, { optional: true })(target, "sourceInstitution");
    Belongs(() => InformationRequest, undefined, { optional: true })(target, "answers");
    Holds("course", is.dataCategory)(target, "category");
    Holds("course", is.documentKind)(target, "kind");
    Holds(shelf.of, is.text, { optional: true })(target, "necessity");
    Holds("course", is.day, { optional: true, hidden: true })(target, "restrictedOn");
    FiledTable(shelf)(entity);
  };
