import { expect } from "@jest/globals";
import { AskIdentityDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { DecisionActs } from "../support/decisions.js";
import { fetchesAt, mailedLink, others, today, unpacked } from "../support/deliveries.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox } from "../support/outbox.js";
import { asksToHandStraight, receiver } from "../support/transfers.js";

const clause = "rights/portability";

const letterAt = async (world: World, acts: DecisionActs, language: "nl" | "en") => {
  const { decisionId } = await acts.last();
  const answer = await pdfAt(world.as("fg"), `/request-decisions/${language}/${decisionId}`);
  return (await readPdf(answer.body)).text;
};

fulfils(
  clause,
  "goes straight to the controller that a parent named, what the family provided and nothing else, once a lead found his address himself",
  async (world) => {
    const mail = await MailServer.open();
    try {
      const { caseId, deliver, transfers, lay, report } = await asksToHandStraight(world);
      const school = aDocument({ name: "school.pdf", source: "OWN_OBSERVATION", receivedOn: today });
      await new Papers(world).add(caseId, "consultant", school, aPdf("Van de consulent"));
      await transfers.name();
      await transfers.confirm("CALLED_KNOWN_NUMBER");
      await emptyOutbox(world.bureau);
      await lay();
      const { link, to, text } = await mailedLink(world.bureau, mail);
      const { status, body } = await fetchesAt(world, link);
      const { files, names } = unpacked(body);

      expect([to, status]).toEqual([receiver.address, 200]);
      expect(text).toContain("Er liggen gegevens voor uw organisatie klaar");
      for (const absent of ["Papierenberg", "Moederink", "314159", receiver.name]) expect(text).not.toContain(absent);
      expect(names).toEqual(["gegevens.json", "gegevens.csv", "document-001.pdf", "manifest.json"]);
      expect(files["document-001.pdf"]?.equals(report)).toBe(true);
      for (const absent of others) expect(String(files["gegevens.json"])).not.toContain(absent);
      expect(await transfers.last()).toMatchObject({
        state: "CONFIRMED",
        foundBy: "CALLED_KNOWN_NUMBER",
        laidOn: today,
        fetchedOn: today,
      });
      expect(await deliver.last()).toMatchObject({ codeRoad: "TELEPHONE", transfer: { name: receiver.name } });
    } finally {
      await mail.close();
    }
  },
);

fulfils(
  clause,
  "tells who asked in the letter that it went, to whom and when, in Dutch and in English",
  async (world) => {
    const { caseId, transfers, acts, lay } = await asksToHandStraight(world);
    await transfers.name();
    await transfers.confirm();
    await acts.decide({ outcome: "GRANTED" });
    const open = await acts.tellNot(today);
    await fetchesAt(world, await lay());
    const heard = async (who: "lead" | "fg") =>
      (
        await behind<{ kind: string }>(world.bureau, "select kind from signal where account_id = $1 and case_id = $2", [
          world.bureau.id(who),
          caseId,
        ])
      ).map(({ kind }) => kind);
    const [nl, en] = [await letterAt(world, acts, "nl"), await letterAt(world, acts, "en")];
    await acts.tell(today);

    expect(open).toMatchObject({ clause, key: "transfer-open" });
    expect([await heard("lead"), await heard("fg")]).toEqual([
      expect.arrayContaining(["RECEIVER_NAMED"]),
      expect.arrayContaining(["RECEIVER_CONFIRMED"]),
    ]);
    for (const there of ["Rechtstreeks overgedragen", receiver.name, "5 maart 2026"]) expect(nl).toContain(there);
    for (const there of ["Transferred straight", receiver.name, "5 March 2026"]) expect(en).toContain(there);
    expect((await acts.seen()).state).toBe("RequestFulfilled");
    const sets = (what: string) =>
      behind(world.bureau, `update pack_transfer set ${what} where case_id = $1`, [caseId]);
    await expect(sets("state = 'ENDED', ending = 'ENTERED_WRONG'")).rejects.toThrow("request-answered");
    // Its box is sealed anew with the keys, also after the answer.
    expect(await sets("reason = reason, version = version + 1")).toEqual([]);
  },
);

fulfils(clause, "goes to no address that nobody else confirmed", async (world) => {
  const { caseId, transfers, layNot } = await asksToHandStraight(world);
  await transfers.name();
  const unconfirmed = await layNot();
  const himself = await transfers.confirmNot("fg");
  const office = await transfers.confirmNot("office");
  await transfers.confirm();
  const twice = await transfers.confirmNot("lead");
  const { id } = await transfers.last();
  const other = await asksToHandStraight(world);
  await other.transfers.name();
  const elsewhere = await other.deliver.layNot({ receiverId: id, codeRoad: "PERSON" });
  const sets = (what: string) => behind(world.bureau, `update pack_transfer set ${what} where case_id = $1`, [caseId]);
  const confirms = `update pack_transfer t set state = 'CONFIRMED', found_by = 'LETTER', judged_on = house_today(),
    judged_by_id = (select a.id from account a where a.role = $2 and not a.is_lead limit 1) where case_id = $1`;

  const key = (one: string) => ({ clause, key: one });
  expect([unconfirmed, himself]).toMatchObject([key("receiver-unconfirmed"), key("receiver-same-person")]);
  expect([office, twice, elsewhere]).toMatchObject([
    key("receiver-by-lead"),
    key("transfer-fixed"),
    key("receiver-unconfirmed"),
  ]);
  await expect(sets("found_by = 'LETTER'")).rejects.toThrow("transfer-fixed");
  await expect(sets("judged_by_id = author_id")).rejects.toThrow("transfer-fixed");
  await expect(behind(world.bureau, confirms, [other.caseId, "consultant"])).rejects.toThrow("receiver-by-lead");
  await expect(behind(world.bureau, confirms, [other.caseId, "fg"])).rejects.toThrow("receiver-same-person");
});

fulfils(
  clause,
  "names no receiver on a request that is no portability, of somebody who is not known, or beside another",
  async (world) => {
    const access = await asksToHandStraight(world, "ACCESS");
    const kind = await access.transfers.nameNot();
    const doubted = await asksToHandStraight(world);
    const { transfers, acts } = doubted;
    const doubt = { ...(await acts.which()), doubt: "UNKNOWN_SENDER" } as const;
    const office = await transfers.nameNot({}, "office");
    const nowhere = await transfers.nameNot({ address: "geen adres" });
    await world.as("fg").ask(AskIdentityDocument, { input: doubt });
    const unknown = await transfers.nameNot();
    const known = await asksToHandStraight(world);
    await known.transfers.name();
    const beside = await known.transfers.nameNot();

    // At the database's own door too.
    const adds = (caseId: string, by: "fg" | "lead", state = "ENTERED", of = caseId) =>
      behind(
        world.bureau,
        `insert into pack_transfer (id, version, created_at, case_id, request_id, author_id, state, reason)
           select gen_random_uuid(), 1, house_now(), $1, r.id, $2, $3, '\\x00' from data_subject_request r where r.case_id = $4`,
        [of, world.bureau.id(by), state, caseId],
      ).then(
        () => "done",
        (error: Error) => error.message,
      );
    const door = [
      await adds(access.caseId, "fg"),
      await adds(doubted.caseId, "fg"),
      await adds(known.caseId, "lead"),
      await adds(known.caseId, "fg", "ENDED"),
      await adds(known.caseId, "fg", "ENTERED", access.caseId),
    ];

    expect(door).toEqual([
      ...["transfer-not-asked", "identity-open", "fg-decides", "transfer-fixed", "person-elsewhere"],
    ]);
    expect(await adds(known.caseId, "fg")).toContain("pack_transfer_stands");
    expect(kind).toMatchObject({ clause, key: "transfer-not-asked", fields: { requestId: expect.any(String) } });
    expect(unknown).toMatchObject({ clause: "rights/any-channel", key: "identity-open" });
    expect(beside).toMatchObject({ clause, key: "transfer-stands" });
    expect(nowhere?.fields).toEqual({ address: expect.any(String) });
    expect(office?.code).toBe("FORBIDDEN");
  },
);

fulfils(
  clause,
  "is given to who asked himself where it cannot go straight, and the letter says why not",
  async (world) => {
    const { transfers, acts, deliver, lay, layNot } = await asksToHandStraight(world);
    await transfers.name();
    await transfers.confirm();
    const link = await lay();
    await transfers.end("RECEIVER_DECLINES");
    const gone = await fetchesAt(world, link);
    const ended = await layNot();
    const twice = await transfers.endNot();
    await fetchesAt(world, await deliver.lay({ address: "mila@gezin.test" }));
    await acts.decide({ outcome: "GRANTED" });
    const nl = await letterAt(world, acts, "nl");
    await acts.tell(today);
    const answered = await transfers.endNot();

    expect([gone.status, ended?.key, twice?.key, answered?.key]).toEqual([
      404,
      "transfer-ended",
      "transfer-fixed",
      "request-answered",
    ]);
    for (const there of ["Niet rechtstreeks aan", receiver.name, "kan of wil het niet ontvangen"])
      expect(nl.replaceAll(/\s+/g, " ")).toContain(there);
    expect((await deliver.seen()).isUnfetched).toBe(false);
  },
);
