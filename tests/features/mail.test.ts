import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { MailServer } from "../support/mail-server.js";
import { type RunningServer, startServer } from "../support/server.js";

let silent: RunningServer;
let sending: RunningServer;
let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.open();
  mail.will("is down");
  silent = await startServer();
  sending = await startServer({ mail: { url: mail.url, from: "info@bureau.test" } });
});

afterAll(async () => {
  await silent?.stop();
  await sending?.stop();
  await mail?.close();
});

const session = async ({ url }: RunningServer) => (await fetch(`${url}/session`)).json();

test("a house serves without a mail server, and with one that is down", async () => {
  for (const { url } of [silent, sending]) expect((await fetch(`${url}/health`)).status).toBe(200);
});

test("whether mail leaves is nothing that somebody is told who is not signed in", async () => {
  expect(Object.keys(await session(silent))).not.toContain("sendsMail");
  expect(Object.keys(await session(sending))).not.toContain("sendsMail");
});
