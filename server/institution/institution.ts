import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Refusal } from "../foundation/refusal.js";

/** What begins so names nobody: "overige instanties". The database holds the same. */
const some = /^\W*(overige?|andere?|diverse|alle|iedere|elke|others?|any|all|every)\b/i;
/** Nor does what is only a word for all of a kind: "zorgverleners". */
const anyOf =
  /^\W*((de|het|een|the)\s+)?(instanties?|instelling(en)?|derden?|scholen|school|zorg(verleners?)?|hulpverleners?|professionals?|betrokkenen|iedereen|onbekend|n\.?v\.?t|institutions?|schools?|third part(y|ies)|everyone|anyone|unknown|n\/?a)\W*$/i;

/** A school or other institution of the regulation's list. It is shared by all cases and holds no person. */
@Table({ name: "institution", of: "institution", belongsTo: "nobody", kept: "holds no personal data" })
export class Institution extends Row {
  @Holds("institution", is.text) name!: string;
  @Holds("institution", is.institutionKind) kind!: InstitutionKind;
  @Holds("institution", is.code, { optional: true }) brin!: string | null;
  @Holds("institution", is.text, { optional: true }) street!: string | null;
  @Holds("institution", is.text, { optional: true }) postcode!: string | null;
  @Holds("institution", is.text, { optional: true }) city!: string | null;

  /** Throws when it stands outside the regulation's list and is not called by a name (share/other-third-parties). */
  mustBeNamed(): void {
    if (this.kind === "OTHER" && (some.test(this.name) || anyOf.test(this.name)))
      throw new Refusal("share/other-third-parties", "unnamed", "name");
  }
}
