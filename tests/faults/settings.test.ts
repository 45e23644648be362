import { expect, test } from "@jest/globals";
import { launch } from "../support/process.js";

test.each([
  ["PORT", { PORT: "abc" }],
  ["DEMO", { DEMO: "yes" }],
  ["PUBLIC_URL", { PUBLIC_URL: "bureau" }],
  ["DATABASE_URL", { DATABASE_URL: "nonsense" }],
  ["DATABASE_URL", { DATABASE_URL: "postgres://bureau@127.0.0.1:1/zorgvuldig" }],
  ["MAIL_URL", { MAIL_URL: "nonsense" }],
  ["MAIL_URL", { MAIL_URL: "http://127.0.0.1:25" }],
  ["MAIL_URL", { MAIL_URL: "smtp://127.0.0.1:25/post" }],
  ["MAIL_URL", { MAIL_URL: "smtp://127.0.0.1:25?tls=no" }],
  ["MAIL_URL", { MAIL_URL: "smtp://bureau@127.0.0.1:25" }],
  ["MAIL_URL", { MAIL_URL: "smtp://bureau:a%zz@127.0.0.1:25" }],
  ["MAIL_URL", { MAIL_URL: "smtp://post.bureau.test:25" }],
  ["MAIL_FROM", { MAIL_FROM: "bureau" }],
  ["MAIL_FROM", { MAIL_FROM: "a@bureau.test, b@bureau.test" }],
  ["MAIL_FROM", { MAIL_FROM: "info@bureau.example" }],
  ["PUBLIC_URL", { DEMO: "0", MAIL_URL: "smtps://bureau:geheim@post.bureau.test" }],
])("refuses to start on a wrong %s and says so in one sentence: %j", async (name, wrong) => {
  const server = launch(wrong);

  const { code } = await server.ended;

  expect(code).toBe(1);
  expect(server.said).toBe("");
  expect(server.complained).toMatch(new RegExp(`^${name}: \\S[^\\n]{8,}\\n$`));
});
