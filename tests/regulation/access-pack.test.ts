import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  AskIdentityDocument,
  ChangeAddressDocument,
  LiftRedactionDocument,
  RedactPassageDocument,
  RegisterComplaintDocument,
  RegisterRequestDocument,
  type RegisterRequestInput,
} from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "../support/asks-access.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";

const today = "2026-03-05";
const clause = "rights/access";
const home = { street: "Moederlaan 3", postcode: "0000 AB", city: "Voorbeeldstad" };
const parent = { kind: "PARENT", authority: "YES", livesApart: true } as const;
const mother = { ...parent, givenName: "Mila", familyName: "Moederink", email: "mila@gezin.test", ...home } as const;
const father = {
  ...{ ...parent, givenName: "Vos", familyName: "Vaderman", email: "vos@gezin.test" },
  ...{ ...home, street: "Vaderpad 9" },
} as const;
const text = "Pim leest een jaar achter. Zijn vader zegt dat tante Truus hem hielp.";
type Asked = Partial<Pick<RegisterRequestInput, "kind" | "person" | "askedBy" | "subjectId" | "askerId">>;

/** A child of parents who live apart, of whom something is recorded; a mother who asks what that is. */
async function asked(world: World, asks: Asked = {}, birthOn = "2014-06-12") {
  await world.clock(`${today}T12:00:00+01:00`);
  const pupil = { givenName: "Pim", familyName: "Papierenberg", gender: "BOY", birthOn } as const;
  const application = { receivedOn: today, guardians: [mother, father], pupil };
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application });
  const learning = { aspect: "PROGRESS", source: "PARENT", channel: "PHONE", receivedOn: today, text } as const;
  await world.as("consultant").ask(AddRecordDocument, { input: { ...(await world.cases.which(caseId)), learning } });
  const seen = await world.cases.seen(caseId);
  const her = seen.guardians?.find(({ familyName }) => familyName === "Moederink")?.id;
  const ofHers = {
    kind: "ACCESS",
    person: "PUPIL",
    askedBy: "PARENT",
    askerId: her,
    subjectId: seen.pupil?.id,
  } as const;
  const input = {
    ...(await world.cases.which(caseId)),
    ...ofHers,
    channel: "EMAIL",
    receivedOn: today,
    ...asks,
  } as const;
  await world.as("office").ask(RegisterRequestDocument, { input });
  const { id } = await seenRequest(world, caseId);
  const at = (how: "nl" | "en" | "json" | "csv", by: "fg" | "office" | "lead" | "consultant" = "fg") =>
    pdfAt(world.as(by), `/access-packs/${how}/${id}`);
  const json = async () => JSON.parse(String((await at("json")).body));
  const pdf = async (language: "nl" | "en" = "nl") => readPdf((await at(language)).body);
  return { caseId, her, at, json, pdf, which: () => whichRequest(world, caseId) };
}

fulfils(
  clause,
  "gives a parent all that is there about her child, where it came from, who got it and who looked at it, and nothing of the other parent",
  async (world) => {
    const { json, pdf } = await asked(world);
    const given = await json();
    const { text: read, isMarked, language } = await pdf();
    const english = await pdf("en");

    expect([isMarked, language, english.language]).toEqual([true, "nl-NL", "en-GB"]);
    for (const all of [JSON.stringify(given), read, english.text]) {
      for (const there of ["Papierenberg", text, "Verzonnen consultant"]) expect(all).toContain(there);
      for (const others of ["Vaderman", "Vaderpad", "vos@gezin.test", "mila@gezin.test", "Verzonnen office"])
        expect(all).not.toContain(others);
    }
    // To whom it goes is hers to read.
    expect(read).toContain(home.street);
    expect(given).toMatchObject({
      format: "zorgvuldig-access/1",
      receivedOn: today,
      about: "PUPIL",
      leftOut: [],
      parts: expect.arrayContaining([
        {
          type: "LearningRecord",
          rows: [{ fields: expect.objectContaining({ text, source: "PARENT", receivedOn: today }) }],
        },
        { type: "Assignment", rows: [{ fields: expect.objectContaining({ consultant: "Verzonnen consultant" }) }] },
      ]),
      consulted: expect.arrayContaining([
        expect.objectContaining({ day: today, role: "consultant", name: "Verzonnen consultant", action: "addRecord" }),
        expect.objectContaining({ role: "office", name: null }),
      ]),
    });
    expect(JSON.stringify(given)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/);
    for (const words of ["Autoriteit Persoonsgegevens", "Wie dit heeft bekeken", "Hoe lang wij dit bewaren"])
      expect(read).toContain(words);
  },
);

fulfils(clause, "gives somebody what is his own, and nothing of the child that he did not ask about", async (world) => {
  const { her, json } = await asked(world, { askedBy: "SELF", person: "GUARDIAN", askerId: null, subjectId: null });
  const unnamed = await json();
  const own = await asked(world);
  const mine = await asked(world, { askedBy: "SELF", person: "GUARDIAN", askerId: null, subjectId: null });

  expect(her).toBeDefined();
  expect(unnamed).toMatchObject({ clause });
  expect(JSON.stringify(await own.json())).not.toContain("mila@gezin.test");
  expect(JSON.stringify(await mine.json())).not.toContain("Papierenberg");
});

fulfils(clause, "leaves out words about others wherever they stand, and says how often and why", async (world) => {
  const { json, pdf, which, caseId } = await asked(world);
  const leave = async (passage: string, ground: "OTHERS_RIGHTS" | "EXCESSIVE" = "OTHERS_RIGHTS") => ({
    input: { ...(await which()), passage, ground },
  });
  const short = await world.as("fg").refused(RedactPassageDocument, await leave("Tr"));
  const ground = await world.as("fg").refused(RedactPassageDocument, await leave("tante Truus", "EXCESSIVE"));
  const office = await world.as("office").refused(RedactPassageDocument, await leave("tante Truus"));
  await world.as("fg").ask(RedactPassageDocument, await leave("TANTE  truus"));
  const without = await json();
  const { text: read } = await pdf();
  const redactionId = (await seenRequest(world, caseId)).redactions?.[0]?.id ?? "";
  const lift = async () => ({ input: { ...(await which()), redactionId } });
  await world.as("fg").ask(LiftRedactionDocument, await lift());
  const again = await world.as("fg").refused(LiftRedactionDocument, await lift());

  expect(short).toMatchObject({ fields: { passage: expect.any(String) } });
  expect(ground).toMatchObject({ clause, key: "other-ground", fields: { ground: expect.any(String) } });
  expect(office?.code).toBe("FORBIDDEN");
  expect(JSON.stringify(without)).not.toContain("Truus");
  expect(JSON.stringify(without)).toContain("zegt dat […] hem hielp.");
  expect(without.leftOut).toEqual([{ ground: "OTHERS_RIGHTS", count: 1 }]);
  expect(read).not.toContain("Truus");
  expect(read).toContain("De rechten van anderen");
  expect(JSON.stringify(await json())).toContain("Truus");
  expect(again).toMatchObject({ clause, key: "redaction-gone" });
});

fulfils(clause, "tells a parent not where the child hides, nor of another's complaint or request", async (world) => {
  const { caseId, json } = await asked(world);
  const hides = {
    person: "PUPIL",
    hiddenStreet: "Blijfpad 7",
    hiddenPostcode: "0000 ZZ",
    hiddenCity: "Elders",
  } as const;
  await world.as("office").ask(ChangeAddressDocument, { input: { ...(await world.cases.which(caseId)), ...hides } });
  const complaint = {
    directedAt: "BUREAU",
    receivedOn: today,
    channel: "PHONE",
    text: "Te laat teruggebeld.",
  } as const;
  await world
    .as("office")
    .ask(RegisterComplaintDocument, { input: { ...(await world.cases.which(caseId)), ...complaint } });
  const told = JSON.stringify(await json());

  expect(told).toContain("Papierenberg");
  for (const hidden of ["Blijfpad", "complainedOn", "restrictedOn", "HANDLED_COMPLAINT", "Te laat teruggebeld"])
    expect(told).not.toContain(hidden);
});

fulfils(
  clause,
  "makes no file for who is not known, who may not ask for another, for another right, for anybody but the FG, or once it was answered",
  async (world) => {
    const unknown = await asked(world);
    await world.as("fg").ask(AskIdentityDocument, { input: { ...(await unknown.which()), doubt: "UNKNOWN_SENDER" } });
    const sixteen = await asked(world, {}, "2010-03-05");
    const other = await asked(world, { kind: "ERASURE" });
    const answered = await asked(world);
    const others = [
      await answered.at("nl", "office"),
      await answered.at("json", "lead"),
      await answered.at("nl", "consultant"),
    ];
    const acts = new DecisionActs(world, answered.caseId);
    await acts.decide({ outcome: "GRANTED" });
    const before = await answered.at("nl");
    await acts.tell(today);
    const refused = [await unknown.at("nl"), await sixteen.at("json"), await other.at("nl"), await answered.at("nl")];

    expect(others.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(before.status).toBe(200);
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    for (const { body } of refused) expect(String(body)).not.toContain("Papierenberg");
  },
);

holds(
  "gives along what the family provided, for a machine, and says how much others wrote that is not in it",
  async (world) => {
    const { caseId, at, json } = await asked(world, { kind: "PORTABILITY" });
    const learning = { aspect: "RESULTS", source: "OWN_OBSERVATION", channel: "IN_PERSON", receivedOn: today } as const;
    const seen = { ...learning, text: "Kijkt weg als het over rekenen gaat." };
    await world
      .as("consultant")
      .ask(AddRecordDocument, { input: { ...(await world.cases.which(caseId)), learning: seen } });
    const given = await json();
    const { body } = await at("csv");
    const csv = Buffer.from(body).toString("utf8");
    const pdf = await at("nl");

    for (const all of [JSON.stringify(given), csv]) {
      for (const there of ["Papierenberg", text]) expect(all).toContain(there);
      for (const absent of ["Kijkt weg", "Vaderman", "Verzonnen consultant"]) expect(all).not.toContain(absent);
    }
    expect(given).toMatchObject({
      right: "PORTABILITY",
      consulted: [],
      notProvided: expect.arrayContaining([{ type: "LearningRecord", count: 1 }]),
    });
    expect(csv.split("\r\n")[0]).toBe('\ufeff"part";"row";"field";"value"');
    expect(pdf.status).toBe(422);
  },
);
