import { writeFile } from "node:fs/promises";
import { expect } from "@jest/globals";
import { ExportLogDocument } from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "./bureau.js";
import type { Person } from "./person.js";

/** The log as the FG exports it, in a file. */
export async function fetchedLog(fg: Person, file: string): Promise<string> {
  const { exportLog } = await fg.ask(ExportLogDocument, { input: { reason: "Om het buiten het huis na te zien" } });
  const { status, headers, body } = await fg
    .send("get", `/exports/${exportLog.id}`)
    .buffer(true)
    .parse((response, done) => {
      let whole = "";
      response.setEncoding("utf8");
      response.on("data", (some: string) => {
        whole += some;
      });
      response.on("end", () => done(null, whole));
    });
  expect(status).toBe(200);
  expect(headers["content-disposition"]).toMatch(/^attachment;/);
  await writeFile(file, String(body));
  return file;
}

/** The same, for the FG of a bureau. */
export async function logOf(bureau: Bureau, file: string): Promise<string> {
  const fg = bureau.as("fg");
  await fg.signIn();
  return fetchedLog(fg, file);
}
