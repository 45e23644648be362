import type { SupplierService } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

/** An organisation that handles data for the bureau, such as who hosts it or sends its mail (processors/agreements). It holds no person. */
@Table({ name: "supplier", of: "agreement", belongsTo: "nobody", kept: "SUPPLIER" })
export class Supplier extends Row {
  @Holds("agreement", is.text) name!: string;
  @Holds("agreement", is.supplierService) service!: SupplierService;
}
