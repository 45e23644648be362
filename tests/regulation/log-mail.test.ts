import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { RevealRecordsDocument, RevealsDocument, SignalsDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { mailsHeads } from "../support/log-cut.js";
import { logOf } from "../support/log-file.js";
import { MailServer } from "../support/mail-server.js";
import { allSealed, firstEpoch, night, readThrough } from "../support/night.js";
import { emptyOutbox, outbox, sendMail } from "../support/outbox.js";
import { verifyLog } from "../support/process.js";

const newest = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
let mail: MailServer;
let folder = "";

beforeAll(async () => {
  mail = await MailServer.open();
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-mail-"));
});

afterAll(async () => {
  await mail.close();
  await rm(folder, { recursive: true, force: true });
});

/** It becomes night or later, a head is made, and four servers look at once whether it is to be mailed. */
async function headOf(bureau: Bureau, moment: string): Promise<void> {
  await night(bureau, moment);
  await bureau.as("office").signIn();
  await readThrough(bureau);
  await Promise.all([1, 2, 3, 4].map(() => mailsHeads(bureau)));
}
const states = async (bureau: Bureau) => (await outbox(bureau, "logHead")).map(({ state }) => state);
const read = (text: string): string =>
  Buffer.from(
    text
      .replaceAll("=\r\n", "")
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    "latin1",
  ).toString("utf8");
/** What a mail programme shows: the plain part, as words. */
const shown = (text: string): string => read(text.split(/^--\S+--?\r\n/m)[1] ?? text);
/** The words of a line, broken where it is too long, as many a mail programme does that quotes. */
const wrapped = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?=.{73})(.{1,72}|\S{73,})\s/g, "$1\r\n> "))
    .map((line) => `> ${line}\r\n`)
    .join("");

fulfils(
  "security/limited-access",
  "signals the FG that something was shown with a reason, at once, and of what follows within a quarter of an hour in one mail more",
  async ({ bureau, aCase, cases, as, clock }) => {
    await clock("2026-03-02T11:00:00+01:00");
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const reveal = async (times: number) => {
      for (let time = 0; time < times; time += 1)
        await as("office").ask(RevealRecordsDocument, {
          input: { ...(await cases.which(caseId)), reason: "Ouder belt; de consulent is ziek." },
        });
    };
    await emptyOutbox(bureau);
    mail.taken.length = 0;
    await reveal(1);
    await sendMail(bureau, mail);
    expect(mail.taken.map(({ to }) => to)).toEqual([controller.officer.email]);
    const { number } = await cases.seen(caseId);
    const words = read(mail.taken[0]?.text ?? "");
    expect(words).toContain("Er is iets met reden getoond.");
    for (const canary of [number ?? "?", "Pim", "Ouder belt", "Verzonnen office"]) expect(words).not.toContain(canary);

    await reveal(9);
    await sendMail(bureau, mail);
    expect(mail.taken).toHaveLength(1);
    await clock("2026-03-02T11:16:30+01:00");
    await sendMail(bureau, mail);
    expect(mail.taken).toHaveLength(2);
    await reveal(1);
    await sendMail(bureau, mail);
    expect(mail.taken).toHaveLength(3);
    expect(await outbox(bureau, "recordsRevealed")).toHaveLength(3);
  },
  30_000,
);

fulfils(
  "security/limited-access",
  "tells the FG how many showings there were since he last had their list before him",
  async ({ as, aCase, cases }) => {
    const unseen = async () => (await as("fg").ask(SignalsDocument, {})).signals.reveals;
    await as("fg").ask(RevealsDocument, newest);
    expect(await unseen()).toBe(0);

    const caseId = await aCase({ stage: "IN_PROGRESS" });
    for (const reason of ["Ouder belt; de consulent is ziek.", "De school vraagt om opheldering."])
      await as("lead").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), reason } });
    expect(await unseen()).toBe(2);
    expect((await as("office").refused(SignalsDocument, {})).code).toBe("FORBIDDEN");

    await as("fg").ask(RevealsDocument, newest);
    expect(await unseen()).toBe(0);
  },
);

fulfils(
  "security/measures",
  "mails everybody who oversees it the night's head of the log, once a day however many servers run",
  async ({ bureau }) => {
    await bureau.hire("fg2", "fg");
    await firstEpoch(bureau);
    await emptyOutbox(bureau);
    await headOf(bureau, "2026-03-03T00:16:00+01:00");
    expect(await states(bureau)).toEqual(["QUEUED", "QUEUED"]);
    await headOf(bureau, "2026-03-03T12:00:00+01:00");
    expect(await states(bureau)).toEqual(["QUEUED", "QUEUED"]);

    // Nothing was sent that day: the next night's head says all that this one did.
    await headOf(bureau, "2026-03-04T00:16:00+01:00");
    expect((await states(bureau)).sort()).toEqual(["QUEUED", "QUEUED", "WITHDRAWN", "WITHDRAWN"]);
    mail.taken.length = 0;
    await sendMail(bureau, mail);
    await headOf(bureau, "2026-03-05T00:16:00+01:00");
    await sendMail(bureau, mail);

    const to = mail.taken.map((one) => one.to).sort();
    expect(to).toEqual(["fg2@bureau.test", "fg2@bureau.test", "fg@bureau.test", "fg@bureau.test"]);
    expect(read(mail.taken[0]?.text ?? "")).toMatch(/De kopregel van het logboek van vandaag, tot en met regel \d+\./);
    expect(await behind(bureau, "select from message where template = 'logHead' and case_id is not null")).toEqual([]);
  },
  30_000,
);

fulfils(
  "security/measures",
  "verifies the log against the mails that an FG kept, however his mail programme saved them",
  async ({ bureau }) => {
    await allSealed(bureau);
    const log = await logOf(bureau, path.join(folder, "log.ndjson"));
    const own = mail.taken.filter(({ to }) => to === "fg@bureau.test").map(({ text }) => text);
    const text = own.map(shown).join("\n");
    const forms = {
      "as they travelled": own.join("\r\n"),
      "as text": text,
      quoted: text.replace(/^/gm, "> > "),
      "quoted, wrapped and with other ends": wrapped(text),
      "packed anew on the way": `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text)
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n")}\r\n`,
      "with another dash": text.replaceAll("—", "-"),
    };
    for (const [name, kept] of Object.entries(forms)) {
      const file = path.join(folder, "kept.eml");
      await writeFile(file, kept);
      const { code, said, complained } = await verifyLog(log, file);
      expect({ name, code, said, complained }).toMatchObject({ name, code: 0, complained: "" });
      expect({ name, said }).toMatchObject({ said: expect.stringMatching(/ and 2 kept ones agree\.\n$/) });
    }
  },
  60_000,
);

fulfils(
  "security/measures",
  "finds by a mail that was kept what no head of the house tells any more, and says when a mail was altered or holds none",
  async ({ bureau }) => {
    const kept = path.join(folder, "kept.eml");
    await writeFile(kept, mail.taken.map(({ text }) => shown(text)).join("\n"));
    await behind(
      bureau,
      `set session_replication_role = replica; update event set role = 'lead' where id = (select event_id from log_seal where seq = 3);
       truncate log_seal, log_head; select seal_log(100000)`,
    );
    const log = await logOf(bureau, path.join(folder, "anew.ndjson"));
    expect((await verifyLog(log)).code).toBe(0);
    expect(await verifyLog(log, kept)).toMatchObject({ code: 1, complained: expect.stringContaining("NOT whole") });

    const altered = path.join(folder, "altered.eml");
    await writeFile(altered, shown(mail.taken[0]?.text ?? "").replace(/\n(\d+)\r?\n/, "\n3\n"));
    expect(await verifyLog(log, altered)).toMatchObject({ code: 1, complained: expect.stringContaining("not signed") });
    await writeFile(altered, "Goedendag,\n\nEr staat een bericht voor u klaar.\n");
    expect(await verifyLog(log, altered)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/holds no head of a log\n$/),
    });
  },
  30_000,
);
