import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Refusal } from "../foundation/refusal.js";
import { isPrivateMail } from "./private-mail.js";

/** What begins so names nobody: "overige instanties". The database holds the same. */
const some = /^\W*(overige?|andere?|diverse|alle|iedere|elke|others?|any|all|every)\b/i;
/** Nor does what is only a word for all of a kind: "zorgverleners". */
const anyOf =
  /^\W*((de|het|een|the)\s+)?(instanties?|instelling(en)?|derden?|scholen|school|zorg(verleners?)?|hulpverleners?|professionals?|betrokkenen|iedereen|onbekend|n\.?v\.?t|institutions?|schools?|third part(y|ies)|everyone|anyone|unknown|n\/?a)\W*$/i;

/** A school or other institution of the regulation's list. It is shared by all cases and holds no person. */
@Table({ name: "institution", of: "institution", belongsTo: "nobody", kept: "NO_PERSON" })
export class Institution extends Row {
  @Holds("institution", is.text) name!: string;
  @Holds("institution", is.institutionKind) kind!: InstitutionKind;
  @Holds("institution", is.code, { optional: true }) brin!: string | null;
  @Holds("institution", is.text, { optional: true }) street!: string | null;
  @Holds("institution", is.text, { optional: true }) postcode!: string | null;
  @Holds("institution", is.text, { optional: true }) city!: string | null;
  /** Of the institution itself, and of nobody who works there: what is shared goes there, and the code that opens it is read out there. */
  @Holds("institution", is.text, { optional: true }) email!: string | null;
  @Holds("institution", is.text, { optional: true }) phone!: string | null;

  /** Throws when it is reached at somebody's own address, or stands outside the regulation's list and is not called by a name. */
  mustBeNamed(at = ""): void {
    if (this.email && isPrivateMail(this.email))
      throw new Refusal("data/contact-professional", "institution-private", `${at}email`);
    if (this.kind === "OTHER" && (some.test(this.name) || anyOf.test(this.name)))
      throw new Refusal("share/other-third-parties", "unnamed", `${at}name`);
  }
}
