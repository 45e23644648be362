import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  CloseCaseDocument,
  ConfirmMessageDocument,
  MessagesDocument,
  SendMessageAgainDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { aGuardian } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { firstEpoch, night } from "../support/night.js";
import { emptyOutbox, minute, outbox, sendMail } from "../support/outbox.js";

let mail: MailServer;
const everything = { first: 50, sort: { field: "createdAt", order: "ASC" }, filter: {} } as const;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

fulfils(
  "security/measures",
  "keeps no address, no name and no text of a mail: not before it is sent, not after, and not in the log",
  async ({ bureau, aCase, cases }) => {
    await emptyOutbox(bureau);
    const guardian = aGuardian({ email: "kanarie@gezin.test", familyName: "Kanariepiet" });
    const applicant = { kind: "PARENT", name: "Kanarie Aanmelder" } as const;
    const id = await aCase({
      stage: "IN_PROGRESS",
      consultant: "consultant",
      application: { guardians: [guardian], applicant },
    });
    const { number } = await cases.seen(id);
    const kept = async () =>
      JSON.stringify([
        await behind(bureau, "select * from message"),
        await behind(
          bureau,
          "select account_id, epoch, encode(wrapped, 'escape'), encode(sealed, 'escape') from account_address",
        ),
        await behind(bureau, "select * from event where action in ('sendMail', 'receiveApplication', 'sendForms')"),
      ]);

    const before = await kept();
    await sendMail(bureau, mail);
    const after = await kept();

    expect((await outbox(bureau)).map(({ state }) => state)).toEqual(["SENT", "SENT", "SENT"]);
    expect(mail.taken.map(({ to }) => to)).toContain("kanarie@gezin.test");
    for (const canary of ["kanarie", "Kanarie", "gezin.test", "consultant@", number ?? "", "Goedendag"]) {
      expect(before).not.toContain(canary);
      expect(after).not.toContain(canary);
    }
    // That an address was read to send it, the log does tell.
    expect(after).toContain("Guardian.email");
  },
);

fulfils("security/measures", "writes to nobody of an act that was refused", async ({ bureau, as, aCase, cases }) => {
  const id = await aCase({ stage: "IN_PROGRESS" });
  const signatureId = (await cases.seen(id)).consents?.[0]?.signatures?.[0]?.id ?? "";
  const objects = async (reason: string) => ({ input: { ...(await cases.which(id)), signatureId, reason } });
  await as("office").ask(WithdrawAuthorisationDocument, await objects("Nee"));
  await emptyOutbox(bureau);

  await as("office").refused(WithdrawAuthorisationDocument, await objects("Nogmaals nee"));
  await as("consultant").refused(WithdrawAuthorisationDocument, await objects("Nee"));

  expect(await outbox(bureau)).toEqual([]);
});

fulfils(
  "security/measures",
  "settles no mail that still waits, nor anew one that arrived",
  async ({ bureau, as, aCase }) => {
    await emptyOutbox(bureau);
    await aCase();
    const input = async () => {
      const [{ id: messageId, version } = { id: "", version: 0 }] = await outbox(bureau);
      return { input: { messageId, version } };
    };
    const administrator = as("administrator");

    const waits = [
      await administrator.refused(SendMessageAgainDocument, await input()),
      await administrator.refused(ConfirmMessageDocument, await input()),
    ];
    await sendMail(bureau, mail);
    const arrived = [
      await administrator.refused(SendMessageAgainDocument, await input()),
      await administrator.refused(ConfirmMessageDocument, await input()),
    ];

    for (const refusal of [...waits, ...arrived])
      expect(refusal).toMatchObject({ clause: "security/measures", key: "mail-settled" });
    expect((await outbox(bureau)).map(({ state }) => state)).toEqual(["SENT"]);
  },
);

fulfils(
  "security/limited-access",
  "shows the administrator how far mail came, and neither whom it is for nor what it is about",
  async ({ bureau, as, aCase }) => {
    await emptyOutbox(bureau);
    await aCase();

    const { messages: his } = await as("administrator").ask(MessagesDocument, everything);
    const { messages: theirs } = await as("office").ask(MessagesDocument, everything);

    expect(his.items).toMatchObject([
      { state: "QUEUED", template: null, recipient: null, case: null, withheld: ["case", "recipient", "template"] },
    ]);
    expect(theirs.items).toMatchObject([
      { state: "QUEUED", template: "applicationReceived", recipient: "GUARDIAN", case: { number: expect.any(String) } },
    ]);
    const [message] = theirs.items;
    const input = { messageId: message?.id, version: message?.version ?? 0 };
    expect(await as("office").refused(SendMessageAgainDocument, { input })).toMatchObject({ code: "FORBIDDEN" });
    for (const document of [SendMessageAgainDocument, ConfirmMessageDocument])
      expect(await as("administrator").refused<unknown, { input: typeof input }>(document, { input })).toMatchObject({
        code: "REFUSED",
        clause: "security/measures",
      });
  },
);

fulfils(
  "share/consultant",
  "takes back what a consultant was to be told of a case that was closed meanwhile",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const input = { ...(await cases.which(id)), outcome: "ADVICE", workEndedOn: "2026-03-02" } as const;

    await as("office").ask(CloseCaseDocument, { input });

    expect((await outbox(bureau, "caseAssigned")).at(-1)).toMatchObject({ state: "WITHDRAWN" });
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "gives up what waited a month, as an incident, and keeps of what was sent a month, of what was not three",
  async ({ bureau, clock, aCase }) => {
    await emptyOutbox(bureau);
    const id = await aCase();
    await sendMail(bureau, mail);
    const waiting = await aCase();
    const states = async () => (await outbox(bureau)).map(({ state }) => state);

    await clock("2026-04-01T09:00:00+02:00");
    await minute(bureau);
    expect(await states()).toEqual(["SENT", "QUEUED"]);

    await clock("2026-04-01T11:30:00+02:00");
    await minute(bureau);
    expect(await outbox(bureau)).toMatchObject([{ state: "FAILED", failure: "TOO_OLD" }]);
    const incidents = await behind<{ case_ids: string[] }>(
      bureau,
      "select case_ids from event where action = 'sendMail' and outcome = 'incident' and (case_ids @> array[$1::uuid] or case_ids @> array[$2::uuid])",
      [id, waiting],
    );
    expect(incidents).toEqual([{ case_ids: [waiting] }]);

    await clock("2026-06-01T11:30:00+02:00");
    await minute(bureau);
    expect(await states()).toEqual([]);
    await clock("2026-03-02T12:00:00+01:00");
  },
);

fulfils(
  "security/encryption",
  "wraps the keys of the addresses of who works here anew every night, and still reaches them",
  async ({ bureau, aCase }) => {
    await firstEpoch(bureau);
    await emptyOutbox(bureau);
    await aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
    const wrapped = () =>
      behind<{ epoch: number; wrapped: string }>(
        bureau,
        "select epoch, encode(wrapped, 'hex') wrapped from account_address",
      );
    const before = await wrapped();

    await night(bureau, "2026-03-03T00:15:00+01:00");
    await night(bureau, "2026-03-04T00:15:00+01:00");
    mail.taken.length = 0;
    await sendMail(bureau, mail);

    const after = await wrapped();
    expect(new Set(after.map(({ epoch }) => epoch))).toEqual(new Set([3]));
    expect(after.some((now) => before.some((then) => then.wrapped === now.wrapped))).toBe(false);
    expect(mail.taken.map(({ to }) => to)).toContain("consultant2@bureau.test");
  },
);

fulfils(
  "security/encryption",
  "learns at sign-in where to write to somebody who was employed before addresses were kept",
  async ({ bureau, as, aCase, clock }) => {
    await clock(firstMoment);
    await emptyOutbox(bureau);
    await behind(bureau, "delete from account_address where account_id = $1", [bureau.id("consultant")]);
    await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await sendMail(bureau, mail);
    const [told] = await outbox(bureau, "caseAssigned");
    expect(told).toMatchObject({ state: "FAILED", failure: "NO_ADDRESS" });

    await as("consultant").signIn();
    const input = { messageId: told?.id, version: told?.version ?? 0 };
    await as("administrator").signIn();
    await as("administrator").ask(SendMessageAgainDocument, { input });
    mail.taken.length = 0;
    await sendMail(bureau, mail);

    expect(mail.taken.map(({ to }) => to)).toEqual(["consultant@bureau.test"]);
  },
);
