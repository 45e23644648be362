import { afterAll, beforeAll, beforeEach, expect } from "@jest/globals";
import { SendMessageAgainDocument } from "@zorgvuldig/schema/generated/operations";
import { Bureau, firstMoment } from "../support/bureau.js";
import { figure } from "../support/figure.js";
import { MailServer, type Manner } from "../support/mail-server.js";
import { emptyOutbox, families, minute, outbox, sendMail } from "../support/outbox.js";
import { until } from "../support/process.js";

const hour = 3_600_000;
let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

beforeEach(() => emptyOutbox(bureau));

/** House time goes on from the first moment. */
const later = (ms: number): Promise<void> => bureau.clock(new Date(Date.parse(firstMoment) + ms).toISOString());
const idIn = (text: string): string => text.match(/^Message-ID: <(.*)>$/im)?.[1] ?? "";
const states = async (): Promise<string[]> => (await outbox(bureau)).map(({ state }) => state);

/** Begins anew with so many families that wait for a mail, and a mail server that is in a bad way. */
async function waiting<T>(many: number, manner: Manner, tried: (mail: MailServer) => Promise<T>): Promise<T> {
  await later(0);
  await emptyOutbox(bureau);
  const mail = await MailServer.open();
  mail.will(manner);
  try {
    await families(bureau, many);
    return await tried(mail);
  } finally {
    await mail.close();
  }
}

/** Every message arrived, and none of them twice. */
async function arrivedOnce(mail: MailServer, many: number): Promise<void> {
  expect(new Set(mail.taken.map(({ to }) => to)).size).toBe(many);
  expect(mail.taken).toHaveLength(many);
  expect(await states()).toEqual(Array(many).fill("SENT"));
}

/** Down for a day, and then not any more. */
const down = (many: number) =>
  waiting(many, "is down", async (mail) => {
    for (let hours = 0; hours <= 24; hours += 1) {
      await later(hours * hour);
      await sendMail(bureau, mail);
    }
    expect(await outbox(bureau)).toMatchObject(Array(many).fill({ state: "QUEUED", failure: "UNREACHABLE" }));
    mail.will("takes");
    await later(48 * hour);
    await sendMail(bureau, mail);
    await arrivedOnce(mail, many);
    return `down for 24 h: ${many} kept, each arrived once`;
  });

/** Says "later" to each message. */
const deferring = (many: number, manner: Manner) =>
  waiting(many, manner, async (mail) => {
    await sendMail(bureau, mail);
    expect(await outbox(bureau)).toMatchObject(Array(many).fill({ state: "QUEUED", failure: "DEFERRED" }));
    mail.will("takes");
    await sendMail(bureau, mail);
    // Not at once.
    expect(mail.taken).toEqual([]);
    await later(24 * hour);
    await sendMail(bureau, mail);
    await arrivedOnce(mail, many);
    return `${manner}: each arrived once, later`;
  });

/** Takes all of it and says nothing. */
const resetting = (many: number) =>
  waiting(many, "resets at dot", async (mail) => {
    await sendMail(bureau, mail);
    mail.will("takes");
    for (const ms of [hour, 24 * hour]) {
      await later(ms);
      await minute(bureau);
      await sendMail(bureau, mail);
    }
    const unknown = await outbox(bureau);
    expect(unknown).toMatchObject(Array(many).fill({ state: "UNKNOWN", failure: "NO_ANSWER", attempts: 1 }));
    expect(mail.heard).toHaveLength(many);
    const first = new Map(mail.heard.map(({ to, text }) => [to, idIn(text)]));

    const administrator = bureau.as("administrator");
    for (const { id: messageId, version } of unknown)
      await administrator.ask(SendMessageAgainDocument, { input: { messageId, version } });
    await sendMail(bureau, mail);
    await arrivedOnce(mail, many);
    expect(mail.taken.map(({ to, text }) => first.get(to) === idIn(text))).toEqual(Array(many).fill(true));
    return `taken and then reset: ${many} unknown, never sent again by themselves, and under the same Message-ID when somebody says so`;
  });

/** Takes a message and is silent, while people work on. */
const slow = (many: number) =>
  waiting(1, "holds at dot", async (mail) => {
    const sending = sendMail(bureau, mail);
    await until(() => mail.heard.length === 1, 20_000);
    const begun = performance.now();
    await families(bureau, many);
    const ms = Math.round((performance.now() - begun) / many);
    const other = await MailServer.open();
    await sendMail(bureau, other);
    expect(await states()).toEqual(["SENDING", ...Array(many).fill("SENT")]);
    expect(other.taken).toHaveLength(many);
    await Promise.all([mail.close(), other.close()]);
    await sending;
    expect(await states()).toEqual(["UNKNOWN", ...Array(many).fill("SENT")]);
    return `slow: ${many} acts meanwhile took ${ms} ms each, and another server sent their mail`;
  });

figure(
  "K7",
  {
    tried: "a mail server that is down for a day, says later, takes a mail and resets, or is slow",
    toHold:
      "no request waits for mail; the outbox keeps; each message at least once, and at most once but where nobody knows, which is said",
    small: 2,
    full: 40,
  },
  async (size) => {
    const told = [
      await down(size),
      await deferring(size, "defers recipient"),
      await deferring(size, "defers at dot"),
      await resetting(size),
      await slow(size),
    ];
    return told.join("; ");
  },
);
