import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { PackDelivery } from "./pack-delivery.js";

/** A piece of what lies ready, so that none is too large to be sealed and handed on. No list leads to it, and no login reads it. */
@Table({ name: "pack_piece", of: "handed", belongsTo: "case", kept: "REQUEST_EXPORT", isHeavy: true })
export class PackPiece extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  deliveryId!: string;
  @Belongs(() => PackDelivery) delivery!: Relation<PackDelivery>;
  /** Counted from 1. */
  @Holds("request", is.count, { hidden: true }) number!: number;
  /** In base64. */
  @Holds("handed", is.bytes, { hidden: true }) content!: string;
}
