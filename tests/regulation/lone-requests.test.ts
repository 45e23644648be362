import { expect } from "@jest/globals";
import {
  AddDayOffDocument,
  CloseCaseDocument,
  RegisterLoneRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { loneSubjects } from "@zorgvuldig/schema/requests";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { aLoneRequest, explanation, LoneRequests } from "../support/lone-requests.js";
import { Nights } from "../support/nights.js";

/** A Thursday: answered by Tuesday 7 April, after Easter. */
const received = "2026-03-05";
const clause = "rights/any-channel";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

async function asked(world: World, differs: Parameters<LoneRequests["register"]>[0] = {}) {
  await on(world, received);
  const requests = new LoneRequests(world);
  return { requests, id: (await requests.register({ receivedOn: received, ...differs })).id };
}

fulfils(
  clause,
  "takes down a request of anybody of whom something may be kept, also when he is in no case, with the clock from receipt",
  async (world) => {
    await on(world, "2026-03-09");
    const requests = new LoneRequests(world);
    await requests.clear();
    for (const person of loneSubjects) {
      const made = await requests.register({ person, receivedOn: received }, "office");
      expect(made).toMatchObject({ person, dueTarget: "2026-04-05", dueStatutory: "2026-04-07" });
      expect(made.number).toMatch(/^VZ-2026-\d{4}$/);
    }
    const early = await requests.registerNot({ receivedOn: "2026-03-10" });
    const nobody = await requests.registerNot({ person: "PUPIL", askedBy: "PARENT" });
    const unnamed = await requests.registerNot({ askedBy: "MANDATE" });
    const other = await requests.registerNot({ askedBy: "PARENT", askerName: "Ouder" });

    expect(early).toMatchObject({ fields: { receivedOn: expect.any(String) } });
    expect(nobody).toMatchObject({ fields: { askerName: expect.any(String) } });
    expect(unnamed).toMatchObject({ fields: { askerName: expect.any(String) } });
    expect(other).toMatchObject({ clause: "data/persons", key: "parent-for-pupil" });
    expect(await requests.all()).toHaveLength(loneSubjects.length);
  },
);

fulfils(clause, "lets the FG alone read who asks and what, and others not at all", async (world) => {
  const { requests, id } = await asked(world, { wording: "Wat heeft u van mij?", fileNumber: "OC-2019-0001" });
  const [office, lead, fg] = [
    await requests.find(id, "office"),
    await requests.find(id, "lead"),
    await requests.find(id),
  ];
  const input = aLoneRequest();
  const refused = await Promise.all(
    (["consultant", "administrator"] as const).map((by) =>
      world.as(by).refused(RegisterLoneRequestDocument, { input }),
    ),
  );

  for (const seen of [office, lead]) {
    expect(seen).toMatchObject({ kind: "ACCESS", name: null, reach: null, wording: null, fileNumber: null });
    expect(seen?.withheld).toEqual(expect.arrayContaining(["name", "reach", "wording", "fileNumber"]));
  }
  expect(fg).toMatchObject({ name: aLoneRequest().name, wording: "Wat heeft u van mij?", withheld: [] });
  for (const one of refused) expect(one.code).toBe("FORBIDDEN");
});

fulfils(
  clause,
  "asks once who he is, lets the clock stand still until he showed it, and gives nothing before",
  async (world) => {
    const { requests, id } = await asked(world, { askedBy: "MANDATE", askerName: "Gemachtigde", person: "APPLICANT" });
    const unseen = await requests.decideNot(id, { outcome: "GRANTED", finding: "NOTHING" });
    await on(world, "2026-03-09");
    await requests.asks(id);
    const twice = await requests.asksNot(id);
    const standing = await requests.decideNot(id, { outcome: "GRANTED", finding: "NOTHING" });
    const longer = await requests.extendNot(id);
    await on(world, "2026-04-20");
    const otherwise = await requests.showsNot(id);
    await requests.shows(id, "MANDATE_SEEN");
    const late = await asked(world);
    await on(world, "2026-03-13");

    expect(unseen).toMatchObject({ clause, key: "mandate-unseen" });
    expect(twice).toMatchObject({ clause, key: "identity-once" });
    expect([standing, longer]).toMatchObject([{ key: "identity-open" }, { key: "identity-open" }]);
    expect(otherwise).toMatchObject({ key: "mandate-unseen" });
    expect(await requests.find(id)).toMatchObject({ dueTarget: "2026-05-17", dueStatutory: "2026-05-18" });
    expect(await late.requests.asksNot(late.id)).toMatchObject({ key: "identity-too-late" });
  },
);

fulfils(
  "oversight/fg",
  "has a lead sign what he does not get and that it takes longer, by the grounds of the law",
  async (world) => {
    const { requests, id } = await asked(world);
    await requests.extend(id);
    const untold = await requests.tellNot(id, received);
    const others = [await requests.signNot(id, "office"), await requests.signNot(id, "fg")];
    await requests.sign(id);
    await requests.tell(id, received);
    const longer = await requests.find(id);
    const again = await requests.extendNot(id);
    const groundless = await requests.decideNot(id, { outcome: "REFUSED" });
    const wrong = await requests.decideNot(id, { outcome: "REFUSED", ground: "STILL_NECESSARY" });
    const known = await requests.decideNot(id, { outcome: "REFUSED", ground: "NOT_IDENTIFIED" });
    const found = await requests.decideNot(id, { outcome: "REFUSED", ground: "EXCESSIVE", finding: "NOTHING" });
    await requests.decide(id, { outcome: "PARTLY", ground: "OTHERS_RIGHTS", finding: "KEPT" });
    await requests.sendBack(id);
    await requests.decide(id, { outcome: "REFUSED", ground: "EXCESSIVE" });
    const twice = await requests.decideNot(id, { outcome: "WITHDRAWN" });
    await requests.sign(id);
    await requests.recall(id);
    await requests.decide(id, { outcome: "REFUSED", ground: "EXCESSIVE" });
    await requests.sign(id);
    await requests.tell(id, received);

    expect(untold).toMatchObject({ key: "decision-unsigned" });
    expect(others).toMatchObject([{ key: "lead-only" }, { code: "FORBIDDEN" }]);
    expect(longer).toMatchObject({ state: "RequestActionDelayed", dueStatutory: "2026-06-05" });
    expect(again).toMatchObject({ key: "extend-once" });
    expect([groundless, wrong, known]).toMatchObject([
      { clause: "rights/complaint-to-ap", key: "no-refusal-ground" },
      { key: "other-ground" },
      { key: "other-ground" },
    ]);
    expect(found).toMatchObject({ fields: { finding: expect.any(String) } });
    expect(twice).toMatchObject({ key: "decision-stands" });
    expect(await requests.find(id)).toMatchObject({ state: "RequestRejected", answeredOn: received });
    expect((await requests.find(id))?.decisions?.map(({ state }) => state)).toEqual([
      ...["TOLD", "RETURNED", "RECALLED", "TOLD"],
    ]);
    expect(await requests.recallNot(id)).toMatchObject({ key: "decision-done" });
  },
);

fulfils(
  "rights/access",
  "answers somebody whose case is gone with the day and the code of the certificate, by the number on his own paper",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const nights = await Nights.of(world);
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await world.clock("2026-07-01T10:00:00+02:00");
    const ended = { outcome: "ADVICE", workEndedOn: "2026-07-01" } as const;
    await world.as("office").ask(CloseCaseDocument, { input: { ...(await world.cases.which(caseId)), ...ended } });
    const number = (await world.cases.seen(caseId)).number ?? "";
    const requests = new LoneRequests(world);
    const living = await requests.registerNot({ receivedOn: "2026-07-01", fileNumber: number.toLowerCase() });
    await nights.pass("2028-06-30", "2028-07-01");
    await world.clock("2028-07-03T10:00:00+02:00");
    const { id } = await requests.register({ receivedOn: "2028-07-03", fileNumber: ` ${number.toLowerCase()} ` });
    const { id: unknown } = await requests.register({ receivedOn: "2028-07-03", fileNumber: "OC-1999-0001" });
    const unproved = await requests.decideNot(unknown, { outcome: "GRANTED", finding: "ERASED" });
    const unsaid = await requests.decideNot(unknown, { outcome: "GRANTED" });
    await requests.decide(unknown, { outcome: "GRANTED", finding: "NOTHING" });
    await requests.decide(id, { outcome: "GRANTED", finding: "ERASED" });
    const letterOf = async (of: string, language: "nl" | "en") =>
      (
        await readPdf(
          (
            await pdfAt(world.as("fg"), `/lone-decisions/${language}/${(await requests.last(of)).decisionId}`)
          ).body,
        )
      ).text;
    const code = ((await requests.find(id))?.certificateCode ?? "").slice(0, 4).toUpperCase();

    expect(living).toMatchObject({ clause, key: "request-has-case", fields: { fileNumber: expect.any(String) } });
    expect(unproved).toMatchObject({ clause: "rights/access", key: "no-certificate-found" });
    expect(unsaid).toMatchObject({ fields: { finding: expect.any(String) } });
    expect(await requests.find(id)).toMatchObject({ fileNumber: number, erasedOn: "2028-07-01" });
    expect(code).toMatch(/^[0-9A-F]{4}$/);
    for (const [language, day, kept] of [
      ["nl", "1 juli 2028", "geen gegevens meer"],
      ["en", "1 July 2028", "no data any more"],
    ] as const) {
      const text = await letterOf(id, language);
      for (const word of [number, day, code, kept, "Vraaglaan 7", aLoneRequest().name, explanation])
        expect(text).toContain(word);
      expect(await letterOf(unknown, language)).toContain(language === "nl" ? "niets gevonden" : "found nothing");
    }
    expect((await requests.tell(id, "2028-07-03")).decisions?.[0]?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    await world.clock("2026-03-02T10:00:00+01:00");
  },
);

fulfils(clause, "counts its last day anew when a decree puts a day on one line with the holidays", async (world) => {
  await world.clock("2026-04-14T12:00:00+02:00");
  const requests = new LoneRequests(world);
  const { id } = await requests.register({ receivedOn: "2026-04-14" });
  const before = (await requests.find(id))?.dueStatutory;
  await world.as("fg").ask(AddDayOffDocument, { input: { day: "2026-05-15", decree: "Stb. 2026, 15" } });

  expect([before, (await requests.find(id))?.dueStatutory]).toEqual(["2026-05-15", "2026-05-18"]);
});

fulfils(clause, "holds all of it behind the server's back", async (world) => {
  const { requests, id } = await asked(world);
  await requests.decide(id, { outcome: "REFUSED", ground: "EXCESSIVE" });
  const { decisionId } = await requests.last(id);
  const sets = (what: string) => behind(world.bureau, `update lone_request set ${what} where id = $1`, [id]);
  const decides = (what: string) =>
    behind(world.bureau, `update lone_decision set ${what} where id = $1`, [decisionId]);
  const told = "told_on = house_today(), told_by = 'PAPER', language = 'nl', text_version = 'verzoek 2026-1'";
  const judged = (who: string) =>
    `state = 'DECIDED', judged_on = house_today(), judged_by_id = (select id from account where ${who} limit 1)`;
  const shown = "state = 'RequestRequiredActionPerformed', identity_means = 'IN_PERSON'";

  for (const what of [
    "kind = 'ERASURE'",
    "person = 'STAFF'",
    "received_on = received_on + 1",
    "state = 'RequestRequiresAction'",
  ])
    await expect(sets(what)).rejects.toMatchObject({ code: "ZV001", hint: clause });
  await expect(sets("due_target = due_target + 1, due_statutory = due_statutory + 1")).rejects.toThrow("clock-stands");
  await expect(sets(`${shown}, identity_confirmed_on = house_today() - 1`)).rejects.toThrow("identity-shown");
  await expect(sets("state = 'RequestActionDelayed'")).rejects.toThrow("extend-once");
  const ends = "state = 'RequestRejected', answered_on = house_today()";
  await expect(sets(`${ends}, destroy_on = (house_today() + interval '5 years')::date`)).rejects.toThrow(
    "request-answered",
  );
  await expect(sets("destroy_on = house_today()")).rejects.toThrow("term-stays");
  await expect(decides("outcome = 'GRANTED', ground = null, finding = 'NOTHING'")).rejects.toThrow("decision-fixed");
  await expect(decides("finding = 'NOTHING'")).rejects.toThrow();
  await expect(decides(`state = 'TOLD', ${told}`)).rejects.toThrow("decision-done");
  await expect(decides(judged("role = 'office' and not is_lead"))).rejects.toThrow("lead-only");
  await expect(decides(judged("id = lone_decision.author_id"))).rejects.toThrow();
});
