import { afterAll, beforeAll, expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  EndAssignmentDocument,
  RegisterRequestDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, anApplication, parentsApart } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { MailServer, wordsOf } from "../support/mail-server.js";
import { emptyOutbox, minute, outbox, sendMail, site } from "../support/outbox.js";

let mail: MailServer;
const all = () => mail.taken;
const access = {
  kind: "ACCESS",
  person: "GUARDIAN",
  askedBy: "SELF",
  channel: "EMAIL",
  receivedOn: "2026-03-02",
} as const;
const addressed = () =>
  all()
    .map(({ to }) => to)
    .sort();

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

fulfils(
  "application/personal-data",
  "tells who applied, by mail, the number and where to read what is done with his data",
  async ({ bureau, aCase, cases }) => {
    await emptyOutbox(bureau);
    mail.taken.length = 0;
    const id = await aCase({
      application: { applicant: { kind: "PARENT", name: "Vera Verzonnen", email: "vera.zelf@gezin.test" } },
    });
    const { number } = await cases.seen(id);

    await sendMail(bureau, mail);

    expect(all().map(({ to }) => to)).toEqual(["vera.zelf@gezin.test"]);
    const words = wordsOf(all()[0]?.text ?? "");
    expect(words).toContain(number);
    expect(words).toContain(`${site}/privacy`);
  },
);

fulfils(
  "consent/parents-agree-first",
  "tells the parents who decide that somebody else applied, and no other guardian",
  async ({ bureau, aCase }) => {
    await emptyOutbox(bureau);
    mail.taken.length = 0;
    const { pupil: _, question: __, ...application } = anApplication();
    await aCase({
      application: {
        ...application,
        pupil: undefined,
        question: undefined,
        applicant: {
          kind: "SCHOOL",
          name: "De Eik",
          email: "school@eik.test",
          permissionFrom: "Vera",
          permissionOn: "2026-03-01",
          permissionBy: "PHONE",
        },
        guardians: [
          aGuardian({ email: "gezag@gezin.test" }),
          aGuardian({ kind: "CARER", authority: "NO", email: "oma@gezin.test" }),
          aGuardian({ authority: "UNKNOWN", email: "onbekend@gezin.test" }),
        ],
      },
    });

    await sendMail(bureau, mail);

    expect(
      all()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["gezag@gezin.test", "school@eik.test"]);
  },
);

fulfils(
  "consent/forms-to-parents",
  "writes to the parents who are to sign, at their own address and not at the applicant's",
  async ({ bureau, aCase, cases }) => {
    const guardians = [
      aGuardian({ email: "een@gezin.test", livesApart: true }),
      aGuardian({ email: "twee@gezin.test", livesApart: true }),
      aGuardian({ kind: "CARER", authority: "NO", email: "oma@gezin.test" }),
    ];
    const id = await aCase({
      stage: "INTAKE_DONE",
      application: { applicant: { kind: "PARENT", name: "Vera", email: "aanmelder@gezin.test" }, guardians },
    });
    await emptyOutbox(bureau);
    mail.taken.length = 0;

    await cases.sendForms(id);
    await sendMail(bureau, mail);

    expect(addressed()).toEqual(["een@gezin.test", "twee@gezin.test"]);
  },
);

fulfils(
  "consent/before-handling",
  "signals the FG once that a case stands still",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", application: parentsApart() });
    await emptyOutbox(bureau);
    const [first, second] = (await cases.seen(id)).consents ?? [];

    for (const consent of [first, second]) {
      const signatureId = consent?.signatures?.[0]?.id ?? "";
      const input = { ...(await cases.which(id)), signatureId, reason: "Ik wil het niet meer" };
      await as("office").ask(WithdrawAuthorisationDocument, { input });
    }

    expect(await outbox(bureau)).toMatchObject([{ template: "caseFrozen", recipient: "OFFICER", state: "QUEUED" }]);
  },
);

fulfils(
  "rights/any-channel",
  "signals the FG that a request was registered, whoever it was given to",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase();
    await emptyOutbox(bureau);
    mail.taken.length = 0;
    const input = { ...(await cases.which(id)), ...access, wording: "Ik wil alles zien" };
    await as("office").ask(RegisterRequestDocument, { input });
    await sendMail(bureau, mail);

    expect(all().map(({ to }) => to)).toEqual([controller.officer.email]);
    expect(wordsOf(all()[0]?.text ?? "")).not.toContain("Ik wil alles zien");
  },
);

fulfils(
  "share/consultant",
  "tells a consultant that a case is his, and no longer once it is not",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const other = await aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
    const assignmentId = (await cases.seen(other)).assignments?.[0]?.id;
    await as("office").ask(EndAssignmentDocument, { input: { ...(await cases.which(other)), assignmentId } });
    mail.taken.length = 0;

    await sendMail(bureau, mail);

    const { number } = await cases.seen(id);
    const toConsultants = all().filter(({ to }) => /^consultant/.test(to));
    expect(toConsultants.map(({ to }) => to)).toEqual(["consultant@bureau.test"]);
    expect(wordsOf(toConsultants[0]?.text ?? "")).toContain(number);
    expect((await outbox(bureau, "caseAssigned")).slice(-2).map(({ state }) => state)).toEqual(["SENT", "WITHDRAWN"]);
  },
);

fulfils(
  "processors/agreements",
  "tells bureau and consultant once, sixty days before, that an agreement runs out, and not when a later one stands",
  async ({ bureau, clock }) => {
    await behind(bureau, "delete from message");
    await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);
    await bureau.agree("former", "2026-03-02", "2026-06-01");
    await clock("2026-04-01T10:00:00+02:00");
    await minute(bureau);
    expect(await outbox(bureau)).toEqual([]);

    await clock("2026-04-02T10:00:00+02:00");
    await minute(bureau);
    await minute(bureau);
    expect((await outbox(bureau)).map(({ recipient }) => recipient).sort()).toEqual(["ACCOUNT", "OFFICE"]);
    mail.taken.length = 0;
    await sendMail(bureau, mail);
    expect(addressed()).toEqual(["former@bureau.test", controller.email]);
    expect(wordsOf(all()[0]?.text ?? "")).toContain("1 juni 2026");

    // Long after it was sent, and while the agreement lasts.
    await clock("2026-05-20T10:00:00+02:00");
    await minute(bureau);
    expect(await outbox(bureau)).toHaveLength(2);

    await bureau.agree("former", "2026-05-20", "2026-07-01");
    await minute(bureau);
    await bureau.agree("former", "2026-05-20", "2027-05-20");
    await minute(bureau);
    expect(await outbox(bureau)).toHaveLength(4);
  },
);
