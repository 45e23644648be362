import { RegisterRequestDocument, RequestDocument } from "@zorgvuldig/schema/generated/operations";
import type { World } from "./fulfils.js";

/** A case of which a guardian asks today to see everything. `receivedOn`: the day on which it reached somebody, of the application too. */
export async function asksAccess(world: World, receivedOn: string): Promise<string> {
  const caseId = await world.aCase({ application: { receivedOn } });
  const { guardians } = await world.cases.seen(caseId);
  const asked = { kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn } as const;
  const input = { ...(await world.cases.which(caseId)), ...asked, subjectId: guardians?.[0]?.id };
  await world.as("fg").ask(RegisterRequestDocument, { input });
  return caseId;
}

/** The case's first request, as the FG sees it. */
export async function seenRequest(world: Pick<World, "as" | "cases">, caseId: string) {
  const { requests } = await world.cases.seen(caseId);
  const { request } = await world.as("fg").ask(RequestDocument, { id: requests?.[0]?.id ?? "" });
  if (!request) throw new Error("Nobody asked anything of this case");
  return request;
}

/** The same, as an act names it. */
export async function whichRequest(world: Pick<World, "as" | "cases">, caseId: string) {
  const { id, version } = await seenRequest(world, caseId);
  return { requestId: id, version: version ?? 0 };
}
