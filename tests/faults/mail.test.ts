import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { ConfirmMessageDocument, SendMessageAgainDocument } from "@zorgvuldig/schema/generated/operations";
import { mailRetries } from "@zorgvuldig/schema/terms";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment } from "../support/bureau.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, families, minute, outbox, sendMail } from "../support/outbox.js";
import { until } from "../support/process.js";

let opened: Bureau | undefined;
let mail: MailServer;

const bureau = (): Bureau => {
  if (!opened) throw new Error("The bureau did not open");
  return opened;
};

beforeAll(async () => {
  opened = await Bureau.open();
});

afterAll(() => opened?.close());

beforeEach(async () => {
  await bureau().clock(firstMoment);
  await emptyOutbox(bureau());
  mail = await MailServer.open();
});

afterEach(() => mail.close());

const applications = (count: number) => families(bureau(), count);
const states = async (): Promise<string[]> => (await outbox(bureau())).map(({ state }) => state);
const reached = (): string[] => mail.taken.map(({ to }) => to).sort();

/** House time goes on from the first moment. */
const later = (ms: number): Promise<void> => bureau().clock(new Date(Date.parse(firstMoment) + ms).toISOString());
const day = 86_400_000;

test("two servers that send from one outbox send each mail once", async () => {
  await applications(12);

  await Promise.all([1, 2, 3].map(() => sendMail(bureau(), mail)));

  expect(reached()).toEqual(Array.from({ length: 12 }, (_, at) => `kanarie${at}@gezin.test`).sort());
  expect(new Set(await states())).toEqual(new Set(["SENT"]));
});

test("it is waited longer after each attempt, and after the last it is given up, as an incident of its case", async () => {
  const [id] = await applications(1);
  mail.will("is down");
  const dueAt = async () => {
    const [row] = await behind<{ wait: string }>(
      bureau(),
      "select extract(epoch from next_try_at - house_now()) wait from message",
    );
    return Number(row?.wait);
  };
  const waits: number[] = [];
  for (let at = 0, ms = 0; at < mailRetries.length; at += 1) {
    await sendMail(bureau(), mail);
    waits.push(await dueAt());
    ms += (waits.at(-1) ?? 0) * 1000 + 1000;
    await later(ms);
  }
  await sendMail(bureau(), mail);

  expect(waits.every((wait, at) => at === 0 || wait > 0.9 * (waits[at - 1] ?? 0))).toBe(true);
  expect(await outbox(bureau())).toMatchObject([{ state: "FAILED", attempts: mailRetries.length + 1 }]);
  const incidents = await behind<{ n: string }>(
    bureau(),
    "select count(*) n from event where action = 'sendMail' and outcome = 'incident' and $1 = any (case_ids)",
    [id],
  );
  expect(incidents).toEqual([{ n: "1" }]);
});

test.each(["refuses recipient", "refuses at dot"] as const)(
  "what a mail server %s is not tried again",
  async (manner) => {
    await applications(1);
    mail.will(manner, "takes");

    await sendMail(bureau(), mail);
    await later(day);
    await sendMail(bureau(), mail);

    expect(await outbox(bureau())).toMatchObject([{ state: "FAILED", failure: "REFUSED", attempts: 1 }]);
    expect(reached()).toEqual([]);
  },
);

test("what was handed over without an answer is unknown, never sent again by itself, and known by one id when somebody decides", async () => {
  await applications(2);
  mail.will("resets at dot", "resets at dot", "takes");

  await sendMail(bureau(), mail);
  await later(30 * 60_000);
  await minute(bureau());
  await sendMail(bureau(), mail);
  const [first, second] = await outbox(bureau());
  expect([first, second]).toMatchObject(Array(2).fill({ state: "UNKNOWN", failure: "NO_ANSWER", attempts: 1 }));

  const administrator = bureau().as("administrator");
  const told = (row = first) => ({ input: { messageId: row?.id, version: row?.version ?? 0 } });
  await administrator.ask(ConfirmMessageDocument, told(first));
  await administrator.ask(SendMessageAgainDocument, told(second));
  await sendMail(bureau(), mail);

  expect(await states()).toEqual(["SENT", "SENT"]);
  expect(mail.taken).toHaveLength(1);
  expect(mail.heard).toHaveLength(3);
  const idIn = (text: string) => text.match(/^Message-ID: <(.*)>$/im)?.[1];
  expect(idIn(mail.taken[0]?.text ?? "")).toBe(second?.message_id);
  expect(new Set(mail.heard.map(({ text }) => idIn(text))).size).toBe(2);
  // What is settled stays settled.
  expect(await administrator.refused(SendMessageAgainDocument, told((await outbox(bureau()))[0]))).toMatchObject({
    code: "REFUSED",
    clause: "security/measures",
    key: "mail-settled",
  });
});

test("what is withdrawn or erased while the mail server dawdles does not leave", async () => {
  const [first] = await applications(2);
  mail.will("holds before data");
  const sendings = [sendMail(bureau(), mail), sendMail(bureau(), mail)];
  await until(() => mail.asked === 2, 10_000);

  await behind(bureau(), "update message set state = 'WITHDRAWN', leased_until = null where case_id <> $1", [first]);
  await behind(bureau(), "delete from message where case_id = $1", [first]);
  await mail.close();
  await Promise.all(sendings);

  expect(await states()).toEqual(["WITHDRAWN"]);
  expect(mail.heard).toEqual([]);
});

test("a server that comes back after its minute does not send what became another's", async () => {
  await applications(1);
  mail.will("holds before data");
  const ending = new AbortController();
  const first = sendMail(bureau(), mail, ending.signal);
  await until(() => mail.asked === 1, 10_000);

  await behind(bureau(), "update message set leased_until = house_now() - interval '1 second'");
  const other = await MailServer.open();
  await sendMail(bureau(), other);
  ending.abort();
  await first;
  await other.close();

  expect(other.taken).toHaveLength(1);
  expect(mail.heard).toEqual([]);
  expect(await outbox(bureau())).toMatchObject([{ state: "SENT", attempts: 2 }]);
});

test("whoever is no longer there, or has no address any more, is not written to", async () => {
  await applications(2);
  await behind(
    bureau(),
    "update message set recipient_id = gen_random_uuid() where key = (select min(key) from message)",
  );

  await sendMail(bureau(), mail);

  expect((await states()).sort()).toEqual(["SENT", "WITHDRAWN"]);
  expect(mail.heard).toHaveLength(1);
});

test("a mail server that does not let the house in takes nothing, and that is no mail's fault", async () => {
  await applications(1);
  mail.guest = "bureau:a%/b";
  const as = (user: string) => ({ url: mail.url.replace("//", `//${user}@`) });

  await sendMail(bureau(), as("bureau:wrong"));
  expect(await outbox(bureau())).toMatchObject([{ state: "QUEUED", failure: "UNREACHABLE" }]);
  expect(mail.asked).toBe(0);

  await later(day);
  await sendMail(bureau(), as("bureau:a%25%2Fb"));
  expect(await states()).toEqual(["SENT"]);
});
