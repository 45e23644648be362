import { expect } from "@jest/globals";
import { RegisterComplaintDocument, WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { fulfils, type World } from "../support/fulfils.js";
import { healthRound } from "../support/nights.js";
import { authorisationOf, toShare } from "../support/sharing.js";

const start = "2026-03-02T10:00:00+01:00";
const nextNight = "2026-03-03T00:15:30+01:00";

/** A case with something of everything, also shared, and a document about health. */
async function filled(world: World, apart = false): Promise<string> {
  await world.clock(start);
  const { caseId, share, ids } = await toShare(world, { apart });
  await new Papers(world).add(
    caseId,
    "consultant",
    aDocument({ category: "HEALTH", kind: "CARE_REPORT", necessity: "Nodig voor het plan met de school." }),
  );
  await share({ recordIds: [ids.LEARNING, ids.HEALTH, ids.HOME] });
  return caseId;
}

async function withdraw({ as, cases }: World, caseId: string): Promise<void> {
  const signatureId = authorisationOf(await cases.seen(caseId))?.signatures?.[0]?.id;
  const input = { ...(await cases.which(caseId)), signatureId, reason: "Niet meer eens." };
  await as("office").ask(WithdrawAuthorisationDocument, { input });
}

async function round(world: World, moment: string): Promise<void> {
  await world.clock(moment);
  await healthRound(world);
}

/** How many rows of each kind a case has. */
async function rowsOf({ bureau }: World, caseId: string) {
  const tables = [
    "health_record",
    "sensitive_document",
    "sensitive_content",
    "disclosed_health",
    "disclosed_home",
    "learning_record",
    "home_record",
  ];
  const counted = tables.map((table) => `(select count(*)::int from ${table} t where t.case_id = $1) "${table}"`);
  const [found] = await behind<Record<string, number>>(bureau, `select ${counted.join(", ")}`, [caseId]);
  return found;
}

const all = {
  health_record: 1,
  sensitive_document: 1,
  sensitive_content: 1,
  disclosed_health: 1,
  disclosed_home: 1,
  learning_record: 1,
  home_record: 1,
};
const withoutHealth = { ...all, health_record: 0, sensitive_document: 0, sensitive_content: 0, disclosed_health: 0 };

fulfils(
  "purpose/legal-basis",
  "lets all that is about health go in the round after the last yes to it was withdrawn, what was shared of it too, and nothing else",
  async (world) => {
    const caseId = await filled(world);
    await withdraw(world, caseId);

    await round(world, "2026-03-02T23:59:00+01:00");
    expect(await rowsOf(world, caseId)).toEqual(all);
    await round(world, "2026-03-03T00:14:00+01:00");
    expect(await rowsOf(world, caseId)).toEqual(all);
    await round(world, nextNight);
    expect(await rowsOf(world, caseId)).toEqual(withoutHealth);
    await round(world, "2026-03-04T00:15:30+01:00");

    const told = await behind(world.bureau, "select 1 from signal where kind = 'HEALTH_ERASED' and case_id = $1", [
      caseId,
    ]);
    expect(told).toHaveLength(1);
    const events = await behind(
      world.bureau,
      "select role, rule from event where action = 'eraseHealth' and $1 = any (case_ids)",
      [caseId],
    );
    expect(events).toEqual([{ role: "rounds", rule: "purpose/legal-basis" }]);
    await world.clock(start);
  },
);

fulfils(
  "purpose/legal-basis",
  "keeps what is about health while another guardian's yes stands, while the work goes on, or for a complaint of the bureau",
  async (world) => {
    const standing = await filled(world, true);
    await withdraw(world, standing);
    const working = await filled(world);
    const complained = await filled(world);
    await withdraw(world, complained);
    const input = {
      ...(await world.cases.which(complained)),
      ...({ directedAt: "BUREAU", receivedOn: "2026-03-02", channel: "PHONE", text: "Het duurde te lang." } as const),
    };
    await world.as("office").ask(RegisterComplaintDocument, { input });

    await round(world, nextNight);

    for (const caseId of [standing, working, complained]) expect(await rowsOf(world, caseId)).toEqual(all);
    await world.clock(start);
  },
);
