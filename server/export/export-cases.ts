import { exportFields } from "@zorgvuldig/schema/exported";
import { limits } from "@zorgvuldig/schema/limits";
import { Case } from "../case/case.js";
import { keptOf } from "../case/case-filter.js";
import type { Request } from "../foundation/database/request.js";
import { Export } from "./export.js";
import type { ExportCasesInput } from "./export-inputs.js";
import { exportable } from "./exportable.js";

/** Takes down who exports which cases, what of them, what for and why; gives the id under which he fetches them. */
export async function exportCases(request: Request, asked: ExportCasesInput): Promise<string> {
  const { filter, sort, activity, reason } = asked;
  // What is done is done for what the person said, and not for what the list is for.
  request.started("exportCases", activity);
  const count = await request.count(Case, { sort, where: exportable(filter), most: limits.exported + 1 });
  const made = new Export();
  // In the order of the list, each once, however they were named.
  const fields = exportFields.filter((field) => asked.fields.includes(field));
  made.begin(request, { kind: "CASES", activity, fields, count, reason });
  Object.assign(made, keptOf(filter), { sortedBy: sort.field, isDescending: sort.order === "DESC" });
  return (await request.rows.add(made)).id;
}
