import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  CloseCaseDocument,
  PostDisclosureDocument,
  RenewLinkDocument,
  TellRecipientsDocument,
  WithdrawAuthorisationDocument,
  WithdrawDisclosureDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, outbox } from "../support/outbox.js";
import {
  authorisationOf,
  code,
  disclosureOf,
  endWhatWaits,
  linkFrom,
  looks,
  toShare,
  types,
} from "../support/sharing.js";

let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

const start = "2026-03-02T10:00:00+01:00";

/** One of the parents takes it back, in a moment of his own. */
async function withdraw({ as, cases }: World, caseId: string, at = 0): Promise<void> {
  const signatureId = authorisationOf(await cases.seen(caseId))?.signatures?.[at]?.id;
  const input = { ...(await cases.which(caseId)), signatureId, reason: "Niet meer eens." };
  await as("office").ask(WithdrawAuthorisationDocument, { input });
}

const openTasks = async ({ cases }: World, caseId: string) =>
  ((await cases.seen(caseId)).tasks ?? []).filter(({ state }) => state === "OPEN").map(({ kind }) => kind);

fulfils("share/only-authorised", "refuses at 10:00:01 what was withdrawn at 10:00", async (world) => {
  const { caseId, refused } = await toShare(world, { apart: true });
  await world.clock("2026-03-02T10:00:00+01:00");
  await withdraw(world, caseId);
  await world.clock("2026-03-02T10:00:01+01:00");

  const refusal = await refused();

  expect(refusal).toMatchObject({ code: "REFUSED", key: "frozen" });
  expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
});

fulfils("share/only-authorised", "shares nothing when one of two guardians takes it back", async (world) => {
  const { caseId, share, refused } = await toShare(world, { apart: true });
  const waiting = await share();
  await withdraw(world, caseId, 1);

  expect((await refused()).code).toBe("REFUSED");
  expect(await disclosureOf(world, caseId, waiting.id)).toMatchObject({ state: "WITHDRAWN", leftOn: null });
});

fulfils(
  "share/only-authorised",
  "kills link and mail of what waits in the very act that withdraws, before the mail has left",
  async (world) => {
    await emptyOutbox(world.bureau);
    const { caseId, share } = await toShare(world);
    const { id } = await share({ manner: "LINK", code });
    await withdraw(world, caseId);

    expect(await disclosureOf(world, caseId, id)).toMatchObject({
      state: "WITHDRAWN",
      links: [{ endedAt: expect.anything() }],
    });
    expect(await outbox(world.bureau, "documentReady")).toMatchObject([{ state: "WITHDRAWN" }]);
    expect(await openTasks(world, caseId)).not.toContain("TELL_RECIPIENTS");
  },
);

fulfils("share/only-authorised", "opens to nobody what was withdrawn after its mail had left", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const { id } = await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);
  await withdraw(world, caseId);

  expect([(await looks(world, link)).status, (await types(world, link, code)).status]).toEqual([404, 404]);
  expect(await disclosureOf(world, caseId, id)).toMatchObject({ state: "WITHDRAWN", leftOn: null });
});

fulfils("share/only-authorised", "posts no letter, and renews no link, of what was withdrawn since", async (world) => {
  const { caseId, share } = await toShare(world, { apart: true });
  const letter = await share();
  const linked = await share({ manner: "LINK", code });
  await withdraw(world, caseId);
  const which = await world.cases.which(caseId);

  const posted = await world
    .as("office")
    .refused(PostDisclosureDocument, { input: { ...which, disclosureId: letter.id, postedOn: "2026-03-02" } });
  const renewed = await world
    .as("office")
    .refused(RenewLinkDocument, { input: { ...which, disclosureId: linked.id, code: "314159" } });

  expect([posted, renewed]).toMatchObject([{ key: "left-after-withdrawal" }, { key: "frozen" }]);
  expect(posted.fields).toHaveProperty("postedOn");
  // As if nothing had ended it: the posting is judged by itself.
  await behind(world.bureau, "alter table disclosure disable trigger user");
  await behind(world.bureau, "update disclosure set state = 'PREPARED', withdrawn_at = null where id = $1", [
    letter.id,
  ]);
  await behind(world.bureau, "alter table disclosure enable trigger user");
  const leaves = behind(
    world.bureau,
    "update disclosure set state = 'SENT', left_on = '2026-03-02' where id = $1 returning state",
    [letter.id],
  );
  await expect(leaves).rejects.toMatchObject({ code: "ZV001", hint: "share/only-authorised", message: "frozen" });
});

fulfils(
  "share/only-authorised",
  "posts no letter once what was signed is over, before anything has ended it",
  async (world) => {
    const { caseId, share } = await toShare(world);
    const { id, state } = await share();
    await world.clock("2027-03-03T10:00:00+01:00");
    await world.as("office").signIn();
    const input = { ...(await world.cases.which(caseId)), disclosureId: id, postedOn: "2027-03-03" };
    const refusal = await world.as("office").refused(PostDisclosureDocument, { input });
    await world.clock(start);

    expect(state).toBe("PREPARED");
    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling", key: "not-signed" });
  },
);

fulfils(
  "purpose/legal-basis",
  "leaves what was shared lawfully as it was, and has whoever received it told",
  async (world) => {
    const { as, cases } = world;
    const { caseId, share } = await toShare(world);
    const letter = await share();
    const postedOn = "2026-03-02";
    const post = { ...(await cases.which(caseId)), disclosureId: letter.id, postedOn };
    await as("office").ask(PostDisclosureDocument, { input: post });
    const spoken = await share({ manner: "ORAL", toldOn: "2026-03-02", attention: "mentor" });
    await withdraw(world, caseId);

    const recalled = (await cases.seen(caseId)).disclosures;
    const due = await openTasks(world, caseId);
    const tell = async (disclosureIds: string[], toldOn = "2026-03-02") => ({
      input: { ...(await cases.which(caseId)), disclosureIds, toldOn },
    });
    const late = await as("office").refused(TellRecipientsDocument, await tell([letter.id], "2026-03-03"));
    await as("office").ask(TellRecipientsDocument, await tell([letter.id]));
    const half = await openTasks(world, caseId);
    await as("office").ask(TellRecipientsDocument, await tell([spoken.id]));
    const again = await as("office").refused(TellRecipientsDocument, await tell([spoken.id]));

    expect(recalled).toMatchObject([
      { state: "SENT", recalledAt: expect.anything(), toldOn: null },
      { state: "RECEIVED", recalledAt: expect.anything(), toldOn: null },
    ]);
    expect([due, half].map((tasks) => tasks.includes("TELL_RECIPIENTS"))).toEqual([true, true]);
    expect(await openTasks(world, caseId)).not.toContain("TELL_RECIPIENTS");
    expect([late.key, again.key]).toEqual(["left-in-future", "disclosure-stays"]);
    expect((await cases.seen(caseId)).disclosures).toMatchObject([{ toldOn: postedOn }, { toldOn: postedOn }]);
  },
);

fulfils("share/within-assignment", "sends nothing that waits once the case is closed", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const letter = await share();
  const linked = await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);
  await world.as("office").ask(CloseCaseDocument, {
    input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-02" },
  });

  expect((await types(world, link, code)).status).toBe(404);
  for (const { id } of [letter, linked])
    expect(await disclosureOf(world, caseId, id)).toMatchObject({ state: "WITHDRAWN" });
});

fulfils("share/only-authorised", "lets nothing out after the last day of its line, to the minute", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  // The line lasts to 1 March 2027, until midnight.
  await world.clock("2027-03-01T23:50:00+01:00");
  const { id } = await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);
  const other = await share();
  await world.clock("2027-03-01T23:59:00+01:00");
  const last = await looks(world, link);
  await world.clock("2027-03-02T00:01:00+01:00");
  const over = await types(world, link, code);
  await endWhatWaits(world.bureau);

  expect([last.status, over.status]).toEqual([200, 404]);
  for (const one of [id, other.id])
    expect(await disclosureOf(world, caseId, one)).toMatchObject({ state: "WITHDRAWN" });
  await world.clock(start);
});

fulfils("share/only-authorised", "takes back what has not left, and nothing that has", async (world) => {
  await emptyOutbox(world.bureau);
  const { as, cases } = world;
  const { caseId, share } = await toShare(world);
  const linked = await share({ manner: "LINK", code });
  const spoken = await share({ manner: "ORAL", toldOn: "2026-03-02", attention: "mentor" });
  const back = async (disclosureId: string) => ({ input: { ...(await cases.which(caseId)), disclosureId } });

  await as("consultant").ask(WithdrawDisclosureDocument, await back(linked.id));
  const refusal = await as("consultant").refused(WithdrawDisclosureDocument, await back(spoken.id));

  expect(await disclosureOf(world, caseId, linked.id)).toMatchObject({ state: "WITHDRAWN" });
  expect(await outbox(world.bureau, "documentReady")).toMatchObject([{ state: "WITHDRAWN" }]);
  expect(refusal).toMatchObject({ clause: "share/only-authorised", key: "disclosure-stays" });
  expect(refusal.fields).toHaveProperty("disclosureId");
});

fulfils("share/consultant", "lets no consultant post what belongs to somebody else's case", async (world) => {
  const { caseId, share } = await toShare(world);
  const { id } = await share();
  const input = { ...(await world.cases.which(caseId)), disclosureId: id, postedOn: "2026-03-02" };

  expect((await world.as("consultant2").refused(PostDisclosureDocument, { input })).code).toBe("NOT_FOUND");
});
