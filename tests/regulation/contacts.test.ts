import { expect } from "@jest/globals";
import {
  AddProfessionalDocument,
  CloseCaseDocument,
  type ContactSubject,
  RecordContactDocument,
  type RecordContactInput,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Cases } from "../support/cases.js";
import { fulfils, holds } from "../support/fulfils.js";

type Talk = Omit<RecordContactInput, "caseId" | "version">;
const aTalk = (heldOn: string, differs: Partial<Talk> = {}): Talk => ({
  partner: "GUARDIAN",
  subject: "WORK",
  channel: "PHONE",
  isReached: true,
  heldOn,
  summary: "Hoe de afspraken uitpakken",
  ...differs,
});
const told = async (cases: Cases, caseId: string, talk: Talk) => ({
  input: { ...(await cases.which(caseId)), ...talk },
});

/** A case whose work ended on 1 July 2026. */
async function ended({ clock, aCase }: { clock: (at: string) => Promise<void>; aCase: Cases["aCase"] }) {
  await clock("2026-07-01T10:00:00+02:00");
  return aCase({ stage: "CLOSED", application: { receivedOn: "2026-07-01" } });
}

fulfils(
  "keep/last-contact",
  "counts the two years from a later talk with the parents about the work, and from no earlier one",
  async ({ as, clock, aCase, cases }) => {
    const caseId = await ended({ clock, aCase });
    expect((await cases.seen(caseId)).destroyOn).toBe("2028-07-01");

    await clock("2026-10-01T10:00:00+02:00");
    await as("office").ask(RecordContactDocument, await told(cases, caseId, aTalk("2026-09-15")));
    expect(await cases.seen(caseId)).toMatchObject({
      destroyOn: "2028-09-15",
      promisedBy: "2028-09-15",
      lastContactOn: "2026-09-15",
      termMoves: 1,
    });

    await as("office").ask(RecordContactDocument, await told(cases, caseId, aTalk("2026-08-20")));
    const { contacts, ...after } = await cases.seen(caseId);
    expect(after).toMatchObject({ destroyOn: "2028-09-15", termMoves: 1 });
    expect(contacts?.map(({ heldOn, movesTerm }) => [heldOn, movesTerm])).toEqual([
      ["2026-09-15", true],
      ["2026-08-20", false],
    ]);
  },
);

fulfils(
  "keep/last-contact",
  "leaves the term where it was after any other contact, after one before the end and after a try",
  async ({ as, clock, aCase, cases }) => {
    const caseId = await ended({ clock, aCase });
    await clock("2026-10-01T10:00:00+02:00");
    const others: ContactSubject[] = ["SURVEY", "REQUEST", "COMPLAINT", "APPOINTMENT", "SIGNATURES"];

    for (const subject of others)
      await as("office").ask(RecordContactDocument, await told(cases, caseId, aTalk("2026-10-01", { subject })));
    for (const talk of [
      aTalk("2026-07-01"),
      aTalk("2026-10-01", { partner: "PUPIL" }),
      aTalk("2026-10-01", { isReached: false }),
    ])
      await as("office").ask(RecordContactDocument, await told(cases, caseId, talk));

    const { destroyOn, termMoves, lastContactOn, contacts } = await cases.seen(caseId);
    expect({ destroyOn, termMoves, lastContactOn }).toEqual({
      destroyOn: "2028-07-01",
      termMoves: 0,
      lastContactOn: null,
    });
    expect(contacts).toHaveLength(8);
  },
);

fulfils(
  "keep/last-contact",
  "moves no term without saying what the talk was about",
  async ({ as, clock, aCase, cases }) => {
    const caseId = await ended({ clock, aCase });
    await clock("2026-10-01T10:00:00+02:00");

    const refusal = await as("office").refused(
      RecordContactDocument,
      await told(cases, caseId, { ...aTalk("2026-09-15"), summary: null }),
    );

    expect(refusal).toMatchObject({ clause: "keep/last-contact", fields: { summary: expect.anything() } });
    expect((await cases.seen(caseId)).destroyOn).toBe("2028-07-01");
  },
);

fulfils(
  "keep/last-contact",
  "counts from the last talk when the work had ended before it, also if the case is closed afterwards",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-07-01T10:00:00+02:00");
    const caseId = await aCase({ stage: "IN_PROGRESS", application: { receivedOn: "2026-07-01" } });
    await clock("2026-08-20T10:00:00+02:00");
    await as("office").ask(RecordContactDocument, await told(cases, caseId, aTalk("2026-08-15")));
    const end = { outcome: "ADVICE", workEndedOn: "2026-08-01" } as const;
    await as("office").ask(CloseCaseDocument, { input: { ...(await cases.which(caseId)), ...end } });

    expect(await cases.seen(caseId)).toMatchObject({ destroyOn: "2028-08-15", termMoves: 0 });
  },
);

fulfils(
  "keep/last-contact",
  "holds in the database that nothing but such a talk moves the term, and never backwards",
  async ({ as, clock, aCase, cases, bureau }) => {
    const caseId = await ended({ clock, aCase });
    await clock("2026-10-01T10:00:00+02:00");
    const moved = (day: string, until: string) =>
      behind(
        bureau,
        "update case_file set last_contact_on = $2, destroy_on = $3, promised_by = $3, version = version + 1 where id = $1",
        [caseId, day, until],
      );

    await expect(moved("2026-09-15", "2028-09-15")).rejects.toMatchObject({ hint: "keep/last-contact" });
    await as("office").ask(RecordContactDocument, await told(cases, caseId, aTalk("2026-09-15")));
    await expect(moved("2026-09-15", "2029-09-15")).rejects.toMatchObject({ code: "ZV001" });
    await expect(moved("2026-08-15", "2028-08-15")).rejects.toMatchObject({ hint: "keep/last-contact" });
  },
);

holds(
  "takes down no contact of tomorrow, and none with an institution without its name",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-07-01T10:00:00+02:00");
    const caseId = await aCase({ application: { receivedOn: "2026-07-01" } });
    const refused = async (talk: Talk) => as("office").refused(RecordContactDocument, await told(cases, caseId, talk));

    expect((await refused(aTalk("2026-07-02"))).fields).toHaveProperty(["heldOn"]);
    expect((await refused(aTalk("2026-06-30"))).fields).toHaveProperty(["heldOn"]);
    expect((await refused(aTalk("2026-07-01", { partner: "INSTITUTION" }))).fields).toHaveProperty(["institutionId"]);
  },
);

const aProfessional = {
  name: "Kees Bedacht",
  profession: "Intern begeleider",
  email: "kees@school.test",
  necessity: "Stemt het rooster af",
} as const;

fulfils(
  "data/contact-professional",
  "takes a professional down at his work, and what looks like a private address with a reason only",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-07-01T10:00:00+02:00");
    const caseId = await aCase({ stage: "IN_PROGRESS", application: { receivedOn: "2026-07-01" } });
    const input = async (differs: object) => ({
      input: { ...(await cases.which(caseId)), ...aProfessional, ...differs },
    });

    const privately = await as("office").refused(AddProfessionalDocument, await input({ email: "kees@gmail.com" }));
    const needless = await as("office").refused(AddProfessionalDocument, await input({ necessity: "Zo" }));
    await as("office").ask(AddProfessionalDocument, await input({}));
    const reason = { email: "kees@gmail.com", privateReason: "Zelfstandige zonder ander adres" };
    await as("office").ask(AddProfessionalDocument, await input(reason));

    expect(privately).toMatchObject({ clause: "data/contact-professional", key: "private-address" });
    expect(needless).toMatchObject({ clause: "data/contact-professional", fields: { necessity: expect.anything() } });
    expect((await cases.seen(caseId)).professionals?.map(({ email }) => email)).toEqual([
      "kees@school.test",
      "kees@gmail.com",
    ]);
  },
);

fulfils(
  "consent/before-handling",
  "takes down nobody's professional before handling is lawful, in the database neither",
  async ({ as, clock, aCase, cases, bureau }) => {
    await clock("2026-07-01T10:00:00+02:00");
    const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2026-07-01" } });

    const refusal = await as("office").refused(AddProfessionalDocument, {
      input: { ...(await cases.which(caseId)), ...aProfessional },
    });
    const forced = behind(
      bureau,
      `insert into professional (id, version, created_at, case_id, author_id, professional)
       values (gen_random_uuid(), 1, now(), $1, $2, '')`,
      [caseId, bureau.id("office")],
    );

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling" });
    await expect(forced).rejects.toMatchObject({ code: "ZV001", hint: "consent/before-handling" });
  },
);
