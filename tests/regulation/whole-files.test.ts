import { expect } from "@jest/globals";
import {
  CertificateOfDocument,
  PostDisclosureDocument,
  RecordToldDocument,
  RequestDocument,
  RestrictCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { tracesOf } from "../support/request-traces.js";
import { asksToo, on, start, wholeFile } from "../support/whole-file.js";

const clause = "rights/erase";
const told = { state: "NotificationCompleted", channel: "PHONE", doneOn: "2026-03-04" } as const;

fulfils(
  clause,
  "erases a whole file in the night after who asked and who received any of it were told, with a certificate, a line of the ledger and a trace of the request",
  async (world) => {
    await behind(world.bureau, "set session_replication_role = replica; delete from request_trace");
    const it = await wholeFile(world);
    const { number, pupil, guardians } = await world.cases.seen(it.caseId);
    await it.grant();
    const untold = await it.seen();
    await it.acts.tell(start);
    const { requestId } = await it.which();
    const goesOn = async () => (await world.as("fg").ask(RequestDocument, { id: requestId })).request?.goesOn;
    const waiting = await goesOn();
    await it.nights.pass("2026-03-03", "2026-03-04");
    await it.tellRecipient("2026-03-04");
    const told = await goesOn();
    const isThere = await it.nights.isThere(it.caseId);
    await it.nights.pass("2026-03-05");
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number: number ?? "" } });

    expect([untold.goesOn, waiting, told, isThere]).toEqual([null, "2026-03-17", "2026-03-05", true]);
    expect(await it.nights.isThere(it.caseId)).toBe(false);
    expect(certificateOf).toMatchObject({
      term: "ERASURE_REQUEST",
      destroyOn: "2026-03-05",
      promisedBy: "2026-03-05",
    });
    expect(certificateOf?.counts).toEqual(
      expect.arrayContaining(["learning_record 1", "document 2", "recipient_notice 1", "decided_change 1"]),
    );
    const ids = [it.caseId, pupil?.id ?? "", guardians?.[0]?.id ?? "", it.first, requestId, it.disclosure.id];
    expect(await it.nights.residue(ids)).toEqual([]);
    expect(await it.nights.lines()).toEqual([expect.stringContaining('"rule":"ERASURE_REQUEST"')]);
    expect(await tracesOf(world)).toMatchObject([{ kind: "ERASURE", outcome: "GRANTED", ground: null }]);
  },
);

fulfils(
  clause,
  "erases it after two weeks all the same when somebody who received any of it could not be told",
  async (world) => {
    const it = await wholeFile(world);
    await it.grant();
    await it.acts.tell(start);
    await on(world, "2026-03-05");
    const failed = { state: "NotificationFailed", remark: "De school neemt niet op, ook niet na drie keer." } as const;
    await world.as("office").ask(it.document, await it.follow(failed));
    await it.nights.pass("2026-03-06", "2026-03-16");
    const before = await it.nights.isThere(it.caseId);
    await it.nights.pass("2026-03-17");

    expect([before, await it.nights.isThere(it.caseId)]).toEqual([true, false]);
  },
);

fulfils(clause, "lets a whole file go no sooner than the letter that says so", async (world) => {
  const it = await wholeFile(world);
  await it.decide();
  const tellFirst = await it.acts.tellNot(start);
  await it.carryOut();
  const recalled = await it.acts.recallNot();
  await it.tellRecipient(start);
  await it.nights.pass("2026-03-03", "2026-03-20");
  const before = await it.nights.isThere(it.caseId);
  await on(world, "2026-03-20");
  await it.acts.tell("2026-03-20");
  await it.nights.round();
  const sameDay = await it.nights.isThere(it.caseId);
  await it.nights.pass("2026-03-21");

  expect([tellFirst, recalled]).toMatchObject([{ key: "change-unmade" }, { key: "decision-carried-out" }]);
  expect([before, sameDay, await it.nights.isThere(it.caseId)]).toEqual([true, true, false]);
});

fulfils(
  clause,
  "shows the bureau that a file goes sooner because somebody asked, and whoever worked on it nothing",
  async (world) => {
    const it = await wholeFile(world);
    const before = await it.erasure();
    await it.grant();
    const office = await world.cases.seen(it.caseId);
    const request = (await world.as("office").ask(RequestDocument, { id: (await it.which()).requestId })).request;

    expect([before, await it.erasure(), await it.erasure("fg")]).toEqual([null, "ASKED", "ASKED"]);
    expect(await it.erasure("consultant")).toBeUndefined();
    expect([office.stage, office.destroyOn]).toEqual(["CLOSED", "2028-03-02"]);
    expect(request).toMatchObject({ goesOn: null, waitsFor: [], changes: [{ target: "CASE", madeOn: start }] });
  },
);

fulfils(
  "rights/correct",
  "tells everybody who received anything of a whole file that it is erased, each once",
  async (world) => {
    const it = await wholeFile(world);
    await it.grant();
    const notices = await it.notices();

    expect(notices).toMatchObject([
      { matter: "ERASED", state: "NotificationPlanned", disclosure: { id: it.disclosure.id } },
    ]);
  },
);

fulfils(
  clause,
  "says in the letter that the whole file is destroyed, when, who hears of it and what stays, in both languages",
  async (world) => {
    const it = await wholeFile(world);
    await it.grant();
    const { decisionId } = await it.acts.last();
    const said = async (language: "nl" | "en") =>
      (await readPdf((await pdfAt(world.as("fg"), `/request-decisions/${language}/${decisionId}`)).body)).text;
    const [nl, en] = [await said("nl"), await said("en")];

    for (const words of ["Wij vernietigen het hele dossier", "twee weken", "De Verzonnen Linde", "zonder naam"])
      expect(nl).toContain(words);
    for (const words of ["We destroy the whole file", "two weeks", "De Verzonnen Linde", "no name in it"])
      expect(en).toContain(words);
    for (const text of [nl, en]) expect(text).not.toMatch(/Gewist|Erased/);
  },
);

fulfils(
  "rights/restrict",
  "keeps a whole file after all when who asked for it wants so before it went",
  async (world) => {
    const it = await wholeFile(world);
    await it.grant();
    await it.acts.tell(start);
    await it.tellRecipient(start);
    const requestId = await asksToo(world, it.caseId, "RESTRICTION");
    await it.nights.pass("2026-03-03");
    await on(world, "2026-03-03");
    const { request } = await world.as("fg").ask(RequestDocument, { id: requestId });
    const why = { ground: "CLAIM", keepsUntil: "2026-04-20", explanation: "Hij wil het nog gebruiken." } as const;
    const input = { requestId, version: request?.version ?? 0, ...why };
    await world.as("fg").ask(RestrictCaseDocument, { input });
    await it.nights.pass("2026-03-04", "2026-04-19");
    const { waitsFor } = await it.seen();

    expect(waitsFor).toEqual(["REQUEST", "HELD"]);
    expect(await it.nights.isThere(it.caseId)).toBe(true);
  },
);

fulfils(clause, "tells who turns out to have heard something of it before, and goes no sooner", async (world) => {
  const it = await wholeFile(world, false);
  await on(world, "2026-03-04");
  await it.close("2026-03-04");
  const heard = async () => ({
    input: {
      ...(await world.cases.which(it.caseId)),
      ...{ institutionId: it.institutionId, attention: "intern begeleider", recordIds: [it.ids.LEARNING] },
      ...{ purpose: "Overleg", toldOn: start },
    },
  });
  await world.as("office").ask(RecordToldDocument, await heard());
  await it.grant();
  await it.acts.tell("2026-03-04");
  for (const at of [0, 1]) await world.as("office").ask(it.document, await it.follow(told, at));
  const before = (await it.seen()).goesOn;
  await world.as("office").ask(RecordToldDocument, await heard());
  const found = await it.notices();
  await it.nights.pass("2026-03-05");
  const isThere = await it.nights.isThere(it.caseId);
  await on(world, "2026-03-05");
  await world.as("office").ask(it.document, await it.follow({ ...told, doneOn: "2026-03-05" }, 2));
  await it.nights.pass("2026-03-06");

  expect([before, isThere, await it.nights.isThere(it.caseId)]).toEqual(["2026-03-05", true, false]);
  expect(found.map(({ matter, state }) => `${matter} ${state}`)).toEqual([
    "ERASED NotificationCompleted",
    "ERASED NotificationCompleted",
    "ERASED NotificationPlanned",
  ]);
});

fulfils(
  clause,
  "tells who received a letter that had gone before the case was closed, and is taken down when the whole file is to go",
  async (world) => {
    const it = await wholeFile(world, false);
    const { id } = await it.share({ recordIds: [it.ids.LEARNING] });
    await on(world, "2026-03-04");
    await it.close("2026-03-04");
    await it.grant();
    const input = { ...(await world.cases.which(it.caseId)), disclosureId: id, postedOn: start };
    await world.as("office").ask(PostDisclosureDocument, { input });

    expect((await it.notices()).map(({ matter, disclosure }) => [matter, disclosure?.id])).toEqual([
      ["ERASED", it.disclosure.id],
      ["ERASED", id],
    ]);
  },
);
