import { limits } from "@zorgvuldig/schema/limits";
import { Breach } from "../breach/breach.js";
import type { Class } from "../foundation/access/class.js";
import { kindOf, tableOf } from "../foundation/access/declared.js";
import type { Row } from "../foundation/access/holds.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { LoneRequest } from "../request/lone-request.js";
import { RequestTrace } from "../request/request-trace.js";
import { DestructionCertificate } from "../retention/destruction.js";
import { AuthorityMatter } from "../supervision/authority-matter.js";

export type PackPart = "breaches" | "matters" | "requests" | "certificates";
type Listed = { readonly of: Class; readonly sort: string; readonly fields: readonly string[] };
export type Packed = Readonly<Record<PackPart, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * A list of the pack. Throws, so that the house does not start, when it would take along what was said of somebody in a case, or who he is: the authority
 * is shown what the bureau did, and asks for a case itself if it needs one (oversight/ap).
 */
export function listed<T extends Row>(
  of: new () => T,
  sort: keyof T & string,
  fields: readonly (keyof T & string)[],
): Listed {
  const { table, fields: known } = tableOf(of);
  for (const name of fields) {
    const kind = kindOf(of, name);
    const isOwn = table.belongsTo !== "case";
    if (!kind || !known.has(name) || (!isOwn && kind !== "request"))
      throw new Error(`The pack for the authority takes no ${of.name}.${name} along`);
  }
  return { of, sort, fields };
}

const asked = ["kind", "person", "channel", "receivedOn", "dueStatutory", "state"] as const;

const lists: Readonly<Record<PackPart, readonly Listed[]>> = {
  // The reporter's own words stay: who did what he saw is for the FG.
  breaches: [
    listed(Breach, "knownAt", [
      ...(["number", "state", "knownAt", "dueAt", "startedAt", "endedAt", "nature", "dataKinds"] as const),
      ...(["peopleCount", "consequences", "measures", "affected", "risk", "riskReason", "assessedAt"] as const),
      ...(["notifiedAt", "reference", "delayReason", "completedAt", "casesFound", "casesGone"] as const),
      ...(["tellingSince", "exemption", "exemptionReason", "closedAt"] as const),
    ]),
  ],
  matters: [listed(AuthorityMatter, "receivedOn", ["kind", "receivedOn", "dueOn", "doneOn", "subject", "result"])],
  requests: [
    listed(DataSubjectRequest, "receivedOn", asked),
    listed(LoneRequest, "receivedOn", asked),
    listed(RequestTrace, "receivedOn", asked),
  ],
  certificates: [
    listed(DestructionCertificate, "createdAt", [
      ...(["term", "destroyOn", "promisedBy", "erasedAt", "counts", "contentHash"] as const),
    ]),
  ],
};

/** All that the authority is shown of what the house keeps; its event names what was read, and stands before the first byte leaves. */
export async function packOf(request: Request): Promise<Packed> {
  const rowsOf = async (part: PackPart) => {
    const rows: Record<string, unknown>[] = [];
    for (const { of, sort, fields } of lists[part]) {
      const wanted = new Map(fields.map((field) => [field, null]));
      const question = { sort: { field: sort, order: "ASC" as const }, where: [], most: limits.packed };
      for await (const some of request.each(of, wanted, question))
        for (const row of some) rows.push(Object.fromEntries(fields.map((field) => [field, row[field] ?? null])));
    }
    return rows;
  };
  const [breaches, matters] = [await rowsOf("breaches"), await rowsOf("matters")];
  return { breaches, matters, requests: await rowsOf("requests"), certificates: await rowsOf("certificates") };
}
