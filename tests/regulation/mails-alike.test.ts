import { afterAll, beforeAll, expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  RegisterRequestDocument,
  RemindSignersDocument,
  RevealRecordsDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { mailTemplates } from "@zorgvuldig/schema/mail-words";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { parentsApart } from "../support/cases.js";
import { asksToBeGiven, today } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { headsOfTonight, mailsHeads } from "../support/log-cut.js";
import { MailServer, wordsOf } from "../support/mail-server.js";
import { emptyOutbox, minute, outbox, sendMail } from "../support/outbox.js";
import { code, toShare } from "../support/sharing.js";
import { sendSignLink } from "../support/sign-links.js";
import { isConfirmed } from "../support/transfers.js";

let mail: MailServer;
const all = () => mail.taken;
const told = { channel: "EMAIL", receivedOn: "2026-03-02" } as const;
const access = { kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", ...told } as const;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

const { officer, email, phone, postal, names } = controller;

for (const [clause, sentence, said] of [
  ["oversight/fg-contact", "says in every mail how the FG is reached", [officer.email, officer.phone]],
  ["controller/soso-included", "names in every mail both that answer for the data", names],
  ["contact/one-place", "says in every mail how the bureau is reached, out of the one place", [email, phone, postal]],
] as const)
  fulfils(clause, sentence, async (world) => {
    const { bureau, as, aCase, cases } = world;
    await world.clock(firstMoment);
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
    await sendSignLink(world, open, "Vera");
    await as("administrator").signIn();
    await as("administrator").send("post", `/people/${bureau.id("office")}/role`, { role: "office", isLead: true });
    await (await asksToBeGiven(world)).deliver.lay();
    await (await isConfirmed(world)).lay();
    // Each began at the same moment: what was to go first would be due later.
    await world.clock(`${today}T12:10:00+01:00`);
    await headsOfTonight(bureau);
    await mailsHeads(bureau);
    mail.taken.length = 0;

    await sendMail(bureau, mail);

    expect(new Set((await outbox(bureau)).map(({ template }) => template))).toEqual(new Set(mailTemplates));
    expect(all()).toHaveLength((await outbox(bureau)).length);
    for (const { text } of all()) for (const words of said) expect(wordsOf(text)).toContain(words);
  });
