import { expect, test } from "@jest/globals";
import { launch } from "../support/process.js";

test.each([
  ["PORT", { PORT: "abc" }],
  ["DEMO", { DEMO: "yes" }],
  ["PUBLIC_URL", { PUBLIC_URL: "bureau" }],
  ["DATABASE_URL", { DATABASE_URL: "nonsense" }],
  ["DATABASE_URL", { DATABASE_URL: "postgres://bureau@127.0.0.1:1/zorgvuldig" }],
])("refuses to start on a wrong %s and says so in one sentence: %j", async (name, wrong) => {
  const server = launch(wrong);

  const { code } = await server.ended;

  expect(code).toBe(1);
  expect(server.said).toBe("");
  expect(server.complained).toMatch(new RegExp(`^${name}: \\S[^\\n]{8,}\\n$`));
});
