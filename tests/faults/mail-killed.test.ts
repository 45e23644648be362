import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ReceiveApplicationDocument } from "@zorgvuldig/schema/generated/operations";
import { aGuardian, anApplication } from "../support/cases.js";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { keysFor } from "../support/key-file.js";
import { MailServer } from "../support/mail-server.js";
import { Person } from "../support/person.js";
import { account, type OwnProcess, started, until } from "../support/process.js";

const email = "office@bureau.test";
const who = ["--email", email, "--name", "Verzonnen", "--role", "office", "--organisation", "Proefbureau"];
const address = "kanarie.ouder@gezin.test";

let database: Database;
let settings: Record<string, string>;
let mail: MailServer;
let server: OwnProcess | undefined;
let person: Person;
let password: string;
const servers: OwnProcess[] = [];

async function start(): Promise<OwnProcess> {
  server = await started(settings);
  servers.push(server);
  return server;
}

const rows = () => asked(database.superuserUrl, "select state, attempts, failure from message");
/** As if the minute of whoever had it were over. */
const minuteLater = () =>
  asked(
    database.superuserUrl,
    "update message set leased_until = house_now() - interval '1 second' where state = 'SENDING'",
  );

beforeAll(async () => {
  database = await emptyDatabase();
  mail = await MailServer.open();
  settings = {
    DATABASE_URL: database.ownerUrl,
    KEYS: await keysFor(database),
    MAIL_URL: mail.url,
    MAIL_FROM: "post@bureau.test",
    PUBLIC_URL: "https://bureau.test",
  };
  password = (await account(settings, ...who)).said.match(/once: (\S{20,})\n$/)?.[1] ?? "";
});

afterAll(async () => {
  await server?.kill("SIGKILL");
  await mail?.close();
  await database?.drop();
});

test("a server killed before a mail left loses nothing; killed after, it is not sent twice", async () => {
  mail.will("holds before data");
  person = new Person((await start()).url, email, password);
  await person.signIn();
  await person.enrol();
  const input = { ...anApplication(), receivedOn: new Date().toISOString().slice(0, 10) };
  await person.ask(ReceiveApplicationDocument, { input: { ...input, guardians: [aGuardian({ email: address })] } });
  expect((await person.send("get", "/session")).body).toMatchObject({ mode: "real", sendsMail: true });
  await until(() => mail.asked === 1, 20_000);
  await server?.kill("SIGKILL");
  expect(await rows()).toEqual([{ state: "SENDING", attempts: 1, failure: null }]);

  await minuteLater();
  mail.will("holds at dot");
  await start();
  await until(() => mail.heard.length === 1, 20_000);
  await server?.kill("SIGKILL");
  expect(await rows()).toEqual([{ state: "SENDING", attempts: 2, failure: null }]);

  await minuteLater();
  mail.will("takes");
  await start();
  await until(async () => (await rows())[0]?.state !== "SENDING", 20_000);
  expect(await rows()).toEqual([{ state: "UNKNOWN", attempts: 2, failure: "NO_ANSWER" }]);
  expect(mail.taken).toEqual([]);
  expect(mail.heard[0]?.to).toBe(address);
}, 120_000);

test("no server said an address or a word of a mail, and none stands in the outbox", async () => {
  mail.will("refuses recipient");
  const again = person.at(server?.url ?? "");
  const input = { ...anApplication(), receivedOn: new Date().toISOString().slice(0, 10) };
  await again.ask(ReceiveApplicationDocument, { input: { ...input, guardians: [aGuardian({ email: address })] } });
  await until(async () => (await rows()).some(({ state }) => state === "FAILED"), 20_000);
  await server?.kill("SIGTERM");

  const said = servers.map((one) => one.said + one.complained).join("\n");
  expect(said).toContain('"responseCode":550');
  const kept = JSON.stringify(await asked(database.superuserUrl, "select * from message"));
  for (const text of [said, kept])
    for (const canary of [
      address,
      "kanarie",
      "gezin.test",
      "Verzonnen",
      "Papierenberg",
      "unknown here",
      "Goedendag",
      email,
    ])
      expect(text).not.toContain(canary);
});
