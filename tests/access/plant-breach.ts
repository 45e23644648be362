import { AddMatterDocument, FinishMatterDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import type { Bureau } from "../support/bureau.js";
import { today } from "./canaries.js";

/** A breach with something in every field, told in one case and closed, and a matter of the authority that was done. */
export async function breached(bureau: Bureau, caseId: string): Promise<void> {
  const breaches = new Breaches({ as: bureau.as.bind(bureau) });
  const known = { knownAt: "2026-02-25T09:00:00+01:00", startedAt: "2026-02-25T08:00:00+01:00", peopleCount: 3 };
  const [found] = await behind<{ number: string }>(bureau, "select number from case_file where id = $1", [caseId]);
  const id = await breaches.report(known);
  await breaches.describe(id, {
    ...{ ...known, endedAt: "2026-02-25T10:00:00+01:00", consequences: "Iemand las mee.", measures: "Teruggehaald." },
    affected: "Een gezin.",
  });
  await breaches.assess(id, "HIGH");
  await breaches.notify(id, `${today}T10:00:00+01:00`, { delayReason: "Eerst niet herkend." });
  await breaches.addAffected(id, found?.number ?? "");
  await breaches.exempt(id);
  await breaches.tell(id);
  for (const one of await breaches.cases(id)) await breaches.recordTold(one, today);
  await breaches.close(id);
  const told = { kind: "INSTRUCTION", receivedOn: today, dueOn: today, subject: "Versleutel de kopieën." } as const;
  const { addMatter } = await bureau.as("fg").ask(AddMatterDocument, { input: told });
  const done = { matterId: addMatter.id, version: 1, doneOn: today, result: "Gedaan." };
  await bureau.as("fg").ask(FinishMatterDocument, { input: done });
}
