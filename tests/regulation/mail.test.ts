import { afterAll, beforeAll, expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  EndAssignmentDocument,
  RegisterRequestDocument,
  RemindSignersDocument,
  RevealRecordsDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { mailTemplates } from "@zorgvuldig/schema/mail-words";
import { behind } from "../support/behind.js";
import { aGuardian, anApplication, parentsApart } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { headsOfTonight, mailsHeads } from "../support/log-cut.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, minute, outbox, sendMail, site } from "../support/outbox.js";
import { code, toShare } from "../support/sharing.js";

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

/** The words of a message, whatever they travel as. */
const wordsOf = (text: string): string =>
  text
    .replaceAll("=\r\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

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

const { officer, email, phone, postal, names } = controller;

for (const [clause, sentence, said] of [
  ["oversight/fg-contact", "says in every mail how the FG is reached", [officer.email, officer.phone]],
  ["controller/soso-included", "names in every mail both that answer for the data", names],
  ["contact/one-place", "says in every mail how the bureau is reached, out of the one place", [email, phone, postal]],
] as const)
  fulfils(clause, sentence, async (world) => {
    const { bureau, as, aCase, cases } = world;
    await emptyOutbox(bureau);
    await (await toShare(world)).share({ manner: "LINK", code });
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: parentsApart() });
    const which = async () => cases.which(id);
    await as("office").ask(RegisterRequestDocument, { input: { ...(await which()), ...access } });
    const signatureId = (await cases.seen(id)).consents?.[0]?.signatures?.[0]?.id ?? "";
    await as("office").ask(WithdrawAuthorisationDocument, {
      input: { ...(await which()), signatureId, reason: "Nee" },
    });
    await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);
    await bureau.agree("former", "2026-03-02", "2026-04-15");
    await minute(bureau);
    const reason = "Ouder belt; de consulent is ziek.";
    const other = await aCase({ stage: "IN_PROGRESS" });
    await as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(other)), reason } });
    const open = await aCase({ stage: "AWAITING_SIGNATURES" });
    await as("office").ask(RemindSignersDocument, { input: await cases.which(open) });
    await as("administrator").signIn();
    await as("administrator").send("post", `/people/${bureau.id("office")}/role`, { role: "office", isLead: true });
    await headsOfTonight(bureau);
    await mailsHeads(bureau);
    mail.taken.length = 0;

    await sendMail(bureau, mail);

    expect(new Set((await outbox(bureau)).map(({ template }) => template))).toEqual(new Set(mailTemplates));
    expect(all()).toHaveLength((await outbox(bureau)).length);
    for (const { text } of all()) for (const words of said) expect(wordsOf(text)).toContain(words);
  });

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
