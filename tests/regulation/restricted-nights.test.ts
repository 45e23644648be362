import { afterAll, beforeAll, expect } from "@jest/globals";
import { RegisterRequestDocument, RestrictCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { seenRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { Nights } from "../support/nights.js";
import { emptyOutbox, sendMail } from "../support/outbox.js";
import { Signing } from "../support/signing.js";

const start = "2026-03-02";
let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

/** For a parent who has a claim of his own. */
async function restrict(world: World, caseId: string): Promise<void> {
  const told = {
    kind: "RESTRICTION",
    person: "GUARDIAN",
    askedBy: "SELF",
    channel: "EMAIL",
    receivedOn: start,
  } as const;
  await world.as("office").ask(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...told } });
  const { id: requestId, version } = await seenRequest(world, caseId);
  const why = { ground: "CLAIM", keepsUntil: "2027-03-01", explanation: "Er loopt een procedure." } as const;
  await world.as("fg").ask(RestrictCaseDocument, { input: { requestId, version: version ?? 0, ...why } });
}

fulfils("rights/restrict", "writes the family of a restricted case no mail, also none that waited", async (world) => {
  await world.clock(`${start}T12:00:00+01:00`);
  await emptyOutbox(world.bureau);
  mail.taken.length = 0;
  const [caseId] = [await world.aCase({}), await world.aCase({})];
  const waiting = await behind(world.bureau, "select from message where state = 'QUEUED'");
  await restrict(world, caseId);
  await sendMail(world.bureau, mail);
  const left = await behind<{ state: string }>(
    world.bureau,
    "select state from message where case_id = $1 and recipient in ('GUARDIAN', 'APPLICANT')",
    [caseId],
  );

  expect(waiting.length).toBeGreaterThan(1);
  expect(mail.taken.filter(({ to }) => to === "vera@gezin.test")).toHaveLength(1);
  expect(left.map(({ state }) => state)).not.toContain("SENT");
});

fulfils("rights/restrict", "lets no night end a restricted case, or ask why it lies still", async (world) => {
  await world.clock(`${start}T12:00:00+01:00`);
  const nights = await Nights.of(world);
  const application = { guardians: parentsApart().guardians };
  const disputed = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application });
  await new Signing(world, disputed).withdraws("Gijs");
  const idle = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const other = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  for (const caseId of [disputed, idle]) await restrict(world, caseId);
  await world.clock("2026-04-01T00:15:30+02:00");
  await nights.endDisputes();
  await world.clock("2027-03-02T12:00:00+01:00");
  await nights.tellIdle();
  const tasks = await behind<{ case_id: string }>(
    world.bureau,
    "select case_id from task where kind = 'REVIEW_IDLE' and case_id = any ($1)",
    [[disputed, idle, other]],
  );
  const counted = await behind(
    world.bureau,
    "select from proof_disputes_not_ended() where case_id = $1 union all select from proof_idle_unexplained() where case_id = $2",
    [disputed, idle],
  );

  expect((await world.cases.seen(disputed)).stage).toBe("IN_PROGRESS");
  expect(tasks.map(({ case_id }) => case_id)).toEqual([other]);
  expect(counted).toEqual([]);
  await world.clock(`${start}T12:00:00+01:00`);
});
