import { expect, test } from "@jest/globals";
import { launch } from "../support/process.js";

const oidc = {
  OIDC_ISSUER: "https://login.bureau.test",
  OIDC_CLIENT_ID: "zorgvuldig",
  OIDC_CLIENT_SECRET: "een-geheim",
};

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
  ["OIDC_CLIENT_ID", { OIDC_ISSUER: "https://login.bureau.test" }],
  ["OIDC_ISSUER", { OIDC_NAME: "Stichting Verzonnen" }],
  ["OIDC_CLIENT_SECRET", { OIDC_ISSUER: "https://login.bureau.test", OIDC_CLIENT_ID: "zorgvuldig" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "login.bureau.test" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "http://login.bureau.test" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "https://login.bureau.test/?tenant=1" }],
  ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "https://user:geheim@login.bureau.test" }],
  ["OIDC_CLIENT_ID", { ...oidc, OIDC_CLIENT_ID: "zorgvuldig\u00e9" }],
  ["OIDC_NAME", { ...oidc, OIDC_NAME: "x".repeat(61) }],
  ["PUBLIC_URL", { ...oidc, DEMO: "0" }],
  ["PUBLIC_URL", { DEMO: "0", MAIL_URL: "smtps://bureau:geheim@post.bureau.test" }],
])("refuses to start on a wrong %s and says so in one sentence: %j", async (name, wrong) => {
  const server = launch(wrong);

  const { code } = await server.ended;

  expect(code).toBe(1);
  expect(server.said).toBe("");
  expect(server.complained).toMatch(new RegExp(`^${name}: \\S[^\\n]{8,}\\n$`));
});
