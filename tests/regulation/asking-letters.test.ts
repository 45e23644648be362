import { createHash } from "node:crypto";
import { expect } from "@jest/globals";
import { askLetterVersion } from "@zorgvuldig/schema/information";
import { askLetter as en } from "@zorgvuldig/schema/texts/en/ask-letter";
import { askLetter as nl } from "@zorgvuldig/schema/texts/nl/ask-letter";
import { type RefusalKey, refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { fulfils, holds } from "../support/fulfils.js";
import { asked, told } from "../support/information.js";
import { readPdf } from "../support/letter.js";

const clause = "origin/third-parties-authorised";

fulfils(
  clause,
  "writes to the institution what it is asked, about whom, why and until when; to nobody else",
  async (world) => {
    const { asks } = await asked(world);
    const [letter, phone] = [await asks(), await asks({ manner: "PHONE" })];
    const read = (by: "office" | "consultant" | "consultant2" | "fg", id: string) =>
      world.as(by).send("get", `/information-requests/nl/${id}`).responseType("blob");
    for (const name of ["office", "consultant2", "fg"] as const) await world.as(name).signIn();

    const answer = await read("consultant", letter);
    const { text, isMarked, language } = await readPdf(answer.body);

    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect({ isMarked, language }).toEqual({ isMarked: true, language: "nl-NL" });
    for (const said of [
      "Pim Papierenberg, geboren op 1 mei 2016",
      "Leerprestaties",
      told.purpose,
      "1 maart 2027",
      "Verzonnen instantie",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("Vera ");
    const statuses = [await read("office", phone), await read("consultant2", letter), await read("fg", letter)];
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 403]);
    const [event] = await behind<{ outcome: string }>(
      world.bureau,
      "select outcome from event where action = 'readAskLetter' and outcome = 'ok' order by at desc limit 1",
    );
    expect(event?.outcome).toBe("ok");
  },
);

fulfils(clause, "writes no letter of a request that is ended, answered, or no longer covered", async (world) => {
  const { caseId, ask, asks, follows } = await asked(world);
  const [ended, answered, open] = [await asks(), await asks(), await asks()];
  await follows(ended, "DROPPED");
  const answer = aDocument({ source: "INSTITUTION", sourceInstitutionId: ask, answersId: answered });
  await new Papers(world).add(caseId, "consultant", answer);
  const read = async (id: string) => {
    const { status, body } = await world.as("consultant").send("get", `/information-requests/nl/${id}`);
    return { status, clause: body.clause, message: body.message };
  };
  const refused = (key: RefusalKey) => ({ status: 422, clause, message: refusals[key] });

  expect([await read(ended), await read(answered)]).toEqual([
    refused("information-ended"),
    refused("information-ended"),
  ]);
  expect((await read(open)).status).toBe(200);
  await world.clock("2027-03-02T10:00:00+01:00");
  await world.as("consultant").signIn();
  const over = await read(open);
  await world.clock("2026-03-02T10:00:00+01:00");
  expect(over).toEqual(refused("no-line-to-ask"));
});

holds("the words of the letter are those of their version", async () => {
  const said = createHash("sha256")
    .update(JSON.stringify([nl, en]))
    .digest("hex");

  expect({ [askLetterVersion]: said }).toEqual({
    "opvragen 2026-2": "978ce4f9fffa46b09d82c9ffdb8a46fba3d2e93fa3d13d894b65e6ec3168c2e5",
  });
});
