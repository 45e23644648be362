import { expect } from "@jest/globals";
import {
  DeclineCaseDocument,
  DiscardIntakeDraftDocument,
  HoldIntakeDocument,
  IntakeDraftDocument,
  KeepIntakeDraftDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { anApplication } from "../support/cases.js";
import { fulfils, holds } from "../support/fulfils.js";

const today = "2026-03-02";
const pupil = { givenName: "Pim", familyName: "Papierenberg", birthOn: "2016-05-01", gender: "BOY" } as const;
const school = anApplication({
  applicant: {
    kind: "SCHOOL",
    name: "De Verzonnen Eik",
    permissionFrom: "Vera Verzonnen",
    permissionOn: "2026-02-27",
    permissionBy: "PHONE",
  },
  pupil: undefined,
  question: undefined,
});

const draftOf = async (bureau: Bureau, id: string) =>
  (await bureau.as("office").ask(IntakeDraftDocument, { id })).case?.intakeDraft ?? null;

fulfils(
  "consent/parents-agree-first",
  "keeps nothing of a pupil before there is an interview with the parents, in the database neither",
  async ({ bureau, aCase, as }) => {
    const caseId = await aCase({ application: school });
    const keep = (input: object) =>
      as("office").refused(KeepIntakeDraftDocument, { input: { caseId, version: 0, pupil, ...input } as never });

    expect(await keep({})).toMatchObject({ code: "BAD_USER_INPUT", fields: { heldOn: expect.anything() } });
    expect(await keep({ heldOn: "2026-03-03" })).toMatchObject({ clause: "keep/declined-14-days" });
    expect(await keep({ heldOn: "2026-02-01" })).toMatchObject({ fields: { heldOn: expect.anything() } });
    expect(await draftOf(bureau, caseId)).toBeNull();

    await as("office").ask(KeepIntakeDraftDocument, { input: { caseId, version: 0, heldOn: today, pupil } });
    const later = behind(bureau, "update intake_draft set held_on = '2026-03-03' where case_id = $1", [caseId]);
    await expect(later).rejects.toThrow("intake-in-future");
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "lets a draft go with the interview that is recorded, and with every other way that its case goes",
  async ({ bureau, aCase, cases, as }) => {
    const [held, declined] = [await aCase({ stage: "INTAKE_PLANNED" }), await aCase({ stage: "INTAKE_PLANNED" })];
    for (const caseId of [held, declined]) {
      const input = { caseId, version: 0, heldOn: today, question: "Wil weer naar school." };
      await as("office").ask(KeepIntakeDraftDocument, { input });
    }
    const left = () => behind(bureau, "select case_id from intake_draft where case_id = any ($1)", [[held, declined]]);
    expect(await left()).toHaveLength(2);

    await as("office").ask(HoldIntakeDocument, { input: { ...(await cases.which(held)), heldOn: today } });
    expect(await left()).toEqual([{ case_id: declined }]);
    await behind(bureau, "update case_file set stage = 'WITHDRAWN' where id = $1", [declined]);
    expect(await left()).toEqual([]);

    const input = { caseId: held, version: 0, heldOn: today };
    expect(await as("office").refused(KeepIntakeDraftDocument, { input })).toMatchObject({ code: "REFUSED" });
    await as("office").ask(DeclineCaseDocument, { input: { ...(await cases.which(held)), reason: "Geen hulpvraag" } });
    expect(await as("office").refused(KeepIntakeDraftDocument, { input })).toMatchObject({ code: "REFUSED" });
  },
);

holds(
  "keeps an interview as it goes on, for the whole bureau, and tells who was first",
  async ({ bureau, aCase, as }) => {
    const caseId = await aCase({ application: school });
    const first = { caseId, version: 0, heldOn: today, pupil: { givenName: "Pim" }, question: "Zit thuis" };
    const { keepIntakeDraft } = await as("office").ask(KeepIntakeDraftDocument, { input: first });
    expect(keepIntakeDraft).toMatchObject({ version: 1, givenName: "Pim", familyName: null, question: "Zit thuis" });

    const second = { ...first, version: 1, pupil: { familyName: "Papierenberg" }, question: undefined };
    await as("lead").ask(KeepIntakeDraftDocument, { input: second });
    const found = await draftOf(bureau, caseId);
    expect(found).toMatchObject({ version: 2, givenName: null, familyName: "Papierenberg", question: null });
    expect(found?.author?.name).toBe("Verzonnen lead");

    for (const version of [0, 1]) {
      const stale = await as("office").refused(KeepIntakeDraftDocument, { input: { ...first, version } });
      expect(stale).toMatchObject({ code: "CONFLICT" });
    }
    const discarded = { caseId, version: 1 };
    expect(await as("office").refused(DiscardIntakeDraftDocument, { input: discarded })).toMatchObject({
      code: "CONFLICT",
    });
    await as("office").ask(DiscardIntakeDraftDocument, { input: { caseId, version: 2 } });
    await as("office").ask(DiscardIntakeDraftDocument, { input: { caseId, version: 2 } });
    expect(await draftOf(bureau, caseId)).toBeNull();
  },
);

holds(
  "of two who begin the same interview at once one is kept, and the other hears it",
  async ({ bureau, aCase, as }) => {
    const caseId = await aCase({ application: school });
    const keep = (name: "office" | "lead") => {
      const input = { caseId, version: 0, heldOn: today, question: name };
      return as(name).ask(KeepIntakeDraftDocument, { input });
    };

    const ends = await Promise.allSettled([keep("office"), keep("lead")]);

    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(JSON.stringify(ends.map((end) => end.status === "rejected" && String(end.reason)))).toContain("CONFLICT");
    expect(await behind(bureau, "select id from intake_draft where case_id = $1", [caseId])).toHaveLength(1);
  },
);
