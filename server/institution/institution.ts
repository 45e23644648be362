import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Refusal } from "../foundation/refusal.js";
import { isPrivateMail } from "./private-mail.js";

/** A school or other institution of the regulation's list. It is shared by all cases and holds no person. */
@Table({ name: "institution", of: "institution", belongsTo: "nobody", kept: "holds no personal data" })
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
    if (this.kind === "OTHER" && /^\W*(overige?|andere?|diverse|alle|others?|any)\b/i.test(this.name))
      throw new Refusal("share/other-third-parties", "unnamed", `${at}name`);
  }
}
