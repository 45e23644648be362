import { expect } from "@jest/globals";
import {
  AddProfessionalDocument,
  GiveNoticeDocument,
  PostDisclosureDocument,
  RestrictCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { asksToChange } from "../support/changing.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt } from "../support/letter.js";
import { toShare } from "../support/sharing.js";

const start = "2026-03-02";
const kept = { measure: "KEEP", ground: "LEGAL_CLAIM" } as const;

/** A case of which a letter about absence went, and a request about it. */
async function sent(world: World, kind: "CORRECTION" | "ERASURE") {
  await world.clock(`${start}T12:00:00+01:00`);
  const it = await toShare(world);
  const disclosure = await it.share({ recordIds: [it.ids.ABSENCE] });
  const post = { ...(await world.cases.which(it.caseId)), disclosureId: disclosure.id, postedOn: start };
  await world.as("office").ask(PostDisclosureDocument, { input: post });
  return { ...it, disclosure, ...(await asksToChange(world, it.caseId, kind, start)) };
}

fulfils(
  "rights/erase",
  "keeps the letter in which it went from whoever may not read what is kept for a claim",
  async (world) => {
    const it = await sent(world, "ERASURE");
    const read = async (who: "office" | "consultant") =>
      (await pdfAt(world.as(who), `/disclosures/${it.disclosure.id}`)).status;
    const before = [await read("office"), await read("consultant")];
    await it.plan({ target: "ABSENCE", rowId: it.ids.ABSENCE, ...kept });
    await it.acts.decide({ outcome: "REFUSED", ground: "LEGAL_CLAIM" });
    await it.acts.sign();
    await it.carryOut();
    const [copies] = await behind<{ n: number }>(
      world.bureau,
      "select count(*)::int n from disclosure_copy where disclosure_id = $1",
      [it.disclosure.id],
    );

    expect(before).toEqual([200, 200]);
    expect([await read("office"), await read("consultant")]).toEqual([404, 404]);
    // It is still there, for the claim.
    expect(copies?.n).toBe(1);
  },
);

fulfils(
  "rights/restrict",
  "tells a recipient once, when a case is restricted and a thing of it is kept for a claim",
  async (world) => {
    const it = await sent(world, "ERASURE");
    const why = {
      ground: "CLAIM",
      keepsUntil: "2026-06-02",
      explanation: "Er loopt een rechtszaak hierover.",
    } as const;
    await world.as("fg").ask(RestrictCaseDocument, { input: { ...(await it.which()), ...why } });
    await it.plan({ target: "ABSENCE", rowId: it.ids.ABSENCE, ...kept });
    await it.acts.decide({ outcome: "REFUSED", ground: "LEGAL_CLAIM" });
    await it.acts.sign();
    await it.carryOut();

    expect(await it.notices()).toMatchObject([{ matter: "RESTRICTED" }]);
  },
);

fulfils("rights/erase", "erases a professional who was told what is done with his data", async (world) => {
  const it = await sent(world, "ERASURE");
  const person = { name: "Nora Nergens", profession: "Leraar", necessity: "Zij geeft les aan de leerling." };
  await world
    .as("consultant")
    .ask(AddProfessionalDocument, { input: { ...(await world.cases.which(it.caseId)), ...person } });
  const professionalId = (await world.cases.seen(it.caseId)).professionals?.[0]?.id ?? "";
  const given = { personId: professionalId, channel: "EMAIL", givenOn: start } as const;
  await world.as("office").ask(GiveNoticeDocument, { input: { ...(await world.cases.which(it.caseId)), ...given } });
  await it.plan({ target: "PROFESSIONAL", rowId: professionalId, measure: "ERASE" });
  await it.acts.decide({ outcome: "GRANTED" });
  await it.carryOut();

  expect((await world.cases.seen(it.caseId)).professionals).toEqual([]);
});

fulfils(
  "rights/correct",
  "tells a pupil's parent what was put right, also when the day put right makes the pupil ask for himself",
  async (world) => {
    const it = await sent(world, "CORRECTION");
    const pupilId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
    await it.plan({ target: "PUPIL", rowId: pupilId, field: "birthOn", measure: "CORRECT", becomes: "2009-05-01" });
    await it.acts.decide({ outcome: "GRANTED" });
    await it.carryOut();
    await it.acts.tell(start);

    expect(await it.seen()).toMatchObject({ state: "RequestFulfilled" });
  },
);

fulfils(
  "rights/correct",
  "puts no day right that cannot be a pupil's, and lets an opinion stand with who answers it",
  async (world) => {
    const it = await sent(world, "CORRECTION");
    const pupilId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
    const learning = { target: "LEARNING", rowId: it.ids.LEARNING } as const;
    const birth = { target: "PUPIL", rowId: pupilId, field: "birthOn", measure: "CORRECT" } as const;
    const never = await it.planNot({ ...birth, becomes: "2061-05-01" });
    await it.plan({ ...learning, measure: "STATEMENT", becomes: "Zij leest thuis." });
    await it.plan({ ...learning, measure: "KEEP", ground: "NOT_INACCURATE" });
    await it.acts.decide({ outcome: "PARTLY", ground: "NOT_INACCURATE" });
    await it.acts.sign();
    await it.carryOut();

    expect(never).toMatchObject({ code: "BAD_USER_INPUT" });
    expect((await world.cases.seen(it.caseId, "consultant")).learning).toMatchObject([
      { statement: "Zij leest thuis." },
    ]);
  },
);

fulfils("rights/erase", "leaves nothing of what was put right before, when it is erased after all", async (world) => {
  const it = await sent(world, "CORRECTION");
  const learning = { target: "LEARNING", rowId: it.ids.LEARNING } as const;
  await it.plan({ ...learning, field: "text", measure: "CORRECT", becomes: "Leest traag." });
  await it.acts.decide({ outcome: "GRANTED" });
  await it.carryOut();
  await it.acts.tell(start);
  await behind(world.bureau, "select row_goes($1)", [it.ids.LEARNING]);
  const [left] = await behind<{ n: number }>(
    world.bureau,
    "select count(*)::int n from decided_change where row_id = $1 and wording is not null",
    [it.ids.LEARNING],
  );

  expect(left?.n).toBe(0);
});
