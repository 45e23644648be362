import type { RefusalGround } from "@zorgvuldig/schema/requests";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { Account } from "../staff/account.js";

/** Words that somebody who asks for access is not given, wherever they stand, and on which ground (rights/access): they are about somebody else. */
@Table({ name: "redaction", of: "request", belongsTo: "case", kept: "CASE" })
export class Redaction extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "redactions") request!: Relation<DataSubjectRequest>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.refusalGround) ground!: RefusalGround;
  @Holds("request", is.moment, { optional: true }) liftedAt!: string | null;
  /** As they stand in the case, letter by letter. */
  @Holds("wording", is.text) passage!: string;
}
