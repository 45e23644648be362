import { expect } from "@jest/globals";
import {
  AskIdentityDocument,
  ChangeAuthorityDocument,
  ClausesDocument,
  CloseCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import {
  asksToBeGiven,
  clearDeliveries,
  code,
  fetchesAt,
  looksAt,
  others,
  text,
  today,
  unpacked,
} from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";

const clause = "rights/access";

fulfils(
  clause,
  "gives a parent in one file what is there about her child, on paper and for a machine, with his documents as they came, and nothing of the other parent",
  async (world) => {
    const { deliver, report } = await asksToBeGiven(world);
    const link = await deliver.lay();
    const page = await looksAt(world, link);
    const { status, headers, body } = await fetchesAt(world, link);
    const { files, manifest, names } = unpacked(body);
    const { text: read, isMarked } = await readPdf(files["inzage.pdf"] ?? Buffer.alloc(0));
    const { size, downloads, endsAt, contentHash } = await deliver.last();

    expect([page.status, page.text.includes("Papierenberg"), page.text.includes("OC-")]).toEqual([200, false, false]);
    expect([status, headers["content-type"], headers["content-disposition"]]).toEqual([
      200,
      "application/zip",
      'attachment; filename="onderwijsconsulenten.zip"',
    ]);
    expect(names).toEqual(["inzage.pdf", "inzage.json", "document-001.pdf", "manifest.json"]);
    expect([isMarked, files["document-001.pdf"]?.equals(report)]).toEqual([true, true]);
    for (const all of [read, String(files["inzage.json"])]) {
      for (const there of ["Papierenberg", text]) expect(all).toContain(there);
      for (const absent of others) expect(all).not.toContain(absent);
    }
    expect(body.toString("latin1")).not.toContain("Papierenberg verslag");
    expect(String(files["manifest.json"])).not.toContain("Papierenberg");
    expect(manifest).toMatchObject({
      format: "zorgvuldig-bundle/1",
      right: "ACCESS",
      leftOut: { passages: [], files: [] },
    });
    expect([size, downloads, contentHash]).toEqual([body.length, 1, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(endsAt).toMatch(/^2026-04-04T10:00:/);
  },
);

fulfils(clause, "leaves a file here that is about somebody else as well, and says that there is one", async (world) => {
  const { deliver, documentId, caseId } = await asksToBeGiven(world);
  const missing = await deliver.layNot({ withoutIds: [caseId] });
  const given = await fetchesAt(world, await deliver.lay({ withoutIds: [documentId] }));
  const { names, manifest, files } = unpacked(given.body);
  const read = String(files["inzage.json"]);

  expect(missing?.code).toBe("NOT_FOUND");
  expect(names).toEqual(["inzage.pdf", "inzage.json", "manifest.json"]);
  expect(manifest.leftOut).toEqual({ passages: [], files: [{ ground: "OTHERS_RIGHTS", count: 1 }] });
  // What it says of itself agrees, and what a file is called stays here with it.
  expect(JSON.parse(read).leftOut).toEqual([{ ground: "OTHERS_RIGHTS", count: 1 }]);
  expect(read).not.toContain("Papierenberg verslag");
});

fulfils(
  clause,
  "ends on the thirtieth day, to the minute, with what was in it; each fetch stands in the log",
  async (world) => {
    const { deliver, caseId } = await asksToBeGiven(world);
    const link = await deliver.lay();
    await world.clock("2026-04-04T11:59:00+02:00");
    await clearDeliveries(world.bureau);
    const lately = await fetchesAt(world, link);
    const lay = await deliver.pieces();
    await world.clock("2026-04-04T12:01:00+02:00");
    const late = [await looksAt(world, link), await fetchesAt(world, link)];
    await clearDeliveries(world.bureau);
    const events = await behind<{ outcome: string }>(
      world.bureau,
      "select outcome from event where action = 'fetchPack' and case_ids @> array[$1::uuid]",
      [caseId],
    );

    expect([lately.status, lay]).toEqual([200, 1]);
    expect(late.map(({ status }) => status)).toEqual([404, 404]);
    expect(await deliver.pieces()).toBe(0);
    expect(await deliver.last()).toMatchObject({ downloads: 1, endReason: "TERM" });
    expect(events.map(({ outcome }) => outcome)).toEqual(["ok"]);
  },
);

fulfils(
  clause,
  "ends a link with the fifth wrong code; another link and another code lead to the same",
  async (world) => {
    const { deliver } = await asksToBeGiven(world);
    const link = await deliver.lay();
    const tries = [];
    for (let at = 0; at < 5; at += 1) tries.push((await fetchesAt(world, link, "000000")).status);
    const slip = await fetchesAt(world, link, "31415");
    const after = await fetchesAt(world, link);
    const { contentHash, links } = await deliver.last();
    const other = await deliver.renew("161803");
    const old = await fetchesAt(world, other, code);
    const fetched = await fetchesAt(world, other, "161 803");

    expect(tries).toEqual([400, 400, 400, 400, 404]);
    expect([slip.status, after.status, old.status, fetched.status]).toEqual([400, 404, 400, 200]);
    expect(links).toEqual([expect.objectContaining({ triesLeft: 0, endedAt: expect.any(String) })]);
    expect((await deliver.last()).contentHash).toBe(contentHash);
  },
);

fulfils(
  clause,
  "gives nothing any more of what the FG took back, and lets nobody else lay ready, renew or take back",
  async (world) => {
    const { deliver } = await asksToBeGiven(world);
    const refused = [
      await deliver.layNot({}, "office"),
      await deliver.layNot({}, "lead"),
      await deliver.layNot({}, "consultant"),
    ];
    const link = await deliver.lay();
    const twice = await deliver.layNot();
    await deliver.withdraw();
    const after = await fetchesAt(world, link);
    const renewed = await deliver.renewNot();
    const again = await fetchesAt(world, await deliver.lay());

    expect(refused.map((one) => one?.code)).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
    expect(twice).toMatchObject({ clause, key: "delivery-laid" });
    expect([after.status, again.status]).toEqual([404, 200]);
    expect(renewed).toMatchObject({ clause, key: "delivery-over", fields: { deliveryId: expect.any(String) } });
  },
);

fulfils(
  clause,
  "gives nothing to a parent who lost her authority, nor past the day on which her child turns sixteen",
  async (world) => {
    const lost = await asksToBeGiven(world);
    const link = await lost.deliver.lay();
    const input = { ...(await world.cases.which(lost.caseId)), guardianId: lost.her ?? "", authority: "NO" } as const;
    const said = { livesApart: true, authorityEvidence: "Uitspraak van de rechtbank." };
    await world.as("office").ask(ChangeAuthorityDocument, { input: { ...input, ...said } });
    const after = await fetchesAt(world, link);
    const grown = await asksToBeGiven(world, {}, "2010-03-20");
    await grown.deliver.lay();
    const { endsAt } = await grown.deliver.last();

    expect(after.status).toBe(404);
    expect(await lost.deliver.last()).toMatchObject({ downloads: 0, endReason: "NOT_ENTITLED" });
    expect(await lost.deliver.pieces()).toBe(0);
    expect(endsAt).toMatch(/^2026-03-19T23:00:00/);
  },
);

fulfils(
  clause,
  "lays nothing ready for who is not known yet, nor where no address is known to be his",
  async (world) => {
    const unknown = await asksToBeGiven(world);
    await world
      .as("fg")
      .ask(AskIdentityDocument, { input: { ...(await unknown.deliver.which()), doubt: "UNKNOWN_SENDER" } });
    const child = await asksToBeGiven(world, { askedBy: "SELF", askerId: null }, "2009-03-05");
    const elsewhere = { address: "pim@elders.test" };
    const refused = [
      await unknown.deliver.layNot(),
      await child.deliver.layNot(),
      await child.deliver.layNot(elsewhere),
      await child.deliver.layNot({ address: "pim" }),
    ];
    await child.deliver.lay({ ...elsewhere, addressProof: "CALLED_KNOWN_NUMBER" });

    expect(refused[0]).toMatchObject({ clause: "rights/any-channel", key: "identity-open" });
    expect(refused[1]).toMatchObject({ clause, key: "address-unknown" });
    expect(refused[2]).toMatchObject({ clause, key: "address-unconfirmed" });
    expect(refused[3]).toMatchObject({ fields: { address: expect.any(String) } });
    expect(await child.deliver.last()).toMatchObject({ ...elsewhere, addressProof: "CALLED_KNOWN_NUMBER" });
  },
);

fulfils(
  clause,
  "counts what was fetched after its end, which is nothing, and keeps it to fetch after the answer",
  async (world) => {
    const { deliver, caseId } = await asksToBeGiven(world);
    const link = await deliver.lay();
    const acts = new DecisionActs(world, caseId);
    await acts.decide({ outcome: "GRANTED" });
    await acts.tell(today);
    const answered = await fetchesAt(world, link);
    const renewed = await fetchesAt(world, await deliver.renew());
    const counted = JSON.stringify(await world.as("fg").ask(ClausesDocument, {}));

    expect([answered.status, renewed.status]).toEqual([200, 200]);
    expect(counted).toMatch(/"packs_fetched_late"[^}]*0|0[^{]*"packs_fetched_late"/);
  },
);

fulfils(clause, "tells nobody that he is given what goes with the case before he fetched it", async (world) => {
  const { deliver, caseId } = await asksToBeGiven(world);
  const link = await deliver.lay();
  const ends = { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: today } as const;
  await world.as("office").ask(CloseCaseDocument, { input: ends });
  await behind(
    world.bureau,
    `set session_replication_role = replica;
     update case_file set destroy_on = house_today(), promised_by = house_today() where id = '${caseId}';
     set session_replication_role = origin`,
  );
  const acts = new DecisionActs(world, caseId);
  await acts.decide({ outcome: "GRANTED" });
  const early = await acts.tellNot(today);
  await fetchesAt(world, link);
  await acts.tell(today);

  expect(early).toMatchObject({ clause, key: "pack-unfetched" });
  expect(await acts.seen()).toMatchObject({ state: "RequestFulfilled" });
});
