import { RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import type { World } from "./fulfils.js";

/** A case of which a guardian asks today to see everything. `receivedOn`: the day on which it reached somebody, of the application too. */
export async function asksAccess(world: World, receivedOn: string): Promise<string> {
  const caseId = await world.aCase({ application: { receivedOn } });
  const asked = { kind: "ACCESS", person: "GUARDIAN", channel: "EMAIL", receivedOn } as const;
  await world.as("fg").ask(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...asked } });
  return caseId;
}

/** The case's first request, as an act names it. */
export async function whichRequest(world: World, caseId: string) {
  const { requests } = await world.cases.seen(caseId);
  return { ...(await world.cases.which(caseId)), requestId: requests?.[0]?.id ?? "" };
}
