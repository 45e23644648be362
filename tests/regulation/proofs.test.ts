import { expect } from "@jest/globals";
import { clauseIds, clauses } from "@zorgvuldig/schema/clauses";
import {
  ClausesDocument,
  type ClausesQuery,
  ConfirmReadingDocument,
  ProofRowsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { readingIds, readings } from "@zorgvuldig/schema/readings";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";

type Told = NonNullable<ClausesQuery["clauses"]>;
const told = async (bureau: Bureau, name: "fg" | "office" = "fg"): Promise<Told> =>
  (await bureau.as(name).ask(ClausesDocument, {})).clauses;
const sumIn = (all: Told) => all.find(({ id }) => id === "privacy/lawful")?.proofs?.[0]?.holds;
const readingIn = (all: Told, id: string) =>
  all.flatMap(({ readings: some }) => some ?? []).find(({ reading }) => reading === id);
const past = "destroy_on = house_today() - 3, promised_by = house_today() - 2";

fulfils("privacy/lawful", "counts what breaks any promise, and tells every promise", async ({ bureau, aCase }) => {
  await aCase({ stage: "DECLINED" });
  const all = await told(bureau);
  expect(all.map(({ id }) => id)).toEqual([...clauseIds]);
  expect(sumIn(all)).toBe(0);

  await behind(bureau, `set session_replication_role = replica; update case_file set ${past}`);

  const broken = await told(bureau, "office");
  expect(sumIn(broken)).toBe(1);
  expect(broken.find(({ id }) => id === "keep/declined-14-days")?.state).toBe("BROKEN");
});

fulfils("privacy/lawful", "leads the FG and the office to the case behind a figure", async ({ bureau }) => {
  const input = { figure: "declined_past_promise" };
  const [row] = (await bureau.as("fg").ask(ProofRowsDocument, { input })).proofRows;

  expect(row).toMatchObject({ place: "case_file", number: expect.stringMatching(/^OC-2026-/) });
  expect((await bureau.as("office").ask(ProofRowsDocument, { input })).proofRows).toEqual([row]);
  const logged = await behind<{ case_ids: string[] }>(bureau, "select case_ids from event where action = 'proofRows'");
  expect(logged.map(({ case_ids: cases }) => cases)).toEqual([[row?.caseId], [row?.caseId]]);
});

fulfils("security/limited-access", "counts for nobody but the FG and the office", async ({ bureau }) => {
  const input = { figure: "declined_past_promise" };
  for (const name of ["consultant", "administrator"] as const) {
    expect((await bureau.as(name).refused(ClausesDocument, {})).code).toBe("FORBIDDEN");
    expect((await bureau.as(name).refused(ProofRowsDocument, { input })).code).toBe("FORBIDDEN");
  }
  expect((await bureau.as("fg").refused(ProofRowsDocument, { input: { figure: "pg_authid" } })).code).toBe("NOT_FOUND");
});

fulfils(
  "oversight/fg",
  "lets the FG alone confirm how words are read, once, with the day and the name",
  async ({ bureau }) => {
    const before = readingIn(await told(bureau), "D2");
    expect(before).toMatchObject({ isGap: true, confirmedOn: null, confirmedBy: null });
    const input = { reading: "D2", wordsHash: before?.wordsHash ?? "" };
    expect((await bureau.as("office").refused(ConfirmReadingDocument, { input })).code).toBe("FORBIDDEN");

    await bureau.as("fg").ask(ConfirmReadingDocument, { input });
    await bureau.as("fg").ask(ConfirmReadingDocument, { input });

    const confirmed = { confirmedOn: "2026-03-02", confirmedBy: "Verzonnen fg" };
    expect(readingIn(await told(bureau, "office"), "D2")).toMatchObject(confirmed);
    expect(readingIn(await told(bureau), "D3")).toMatchObject({ confirmedOn: null });
    expect(await behind(bureau, "select reading from reading_confirmation")).toEqual([{ reading: "D2" }]);
  },
);

fulfils("oversight/fg", "takes no confirmation of other words than stand there, and none back", async ({ bureau }) => {
  const fg = bureau.as("fg");
  const other = { reading: "D3", wordsHash: "a".repeat(64) };
  expect((await fg.refused(ConfirmReadingDocument, { input: other })).code).toBe("CONFLICT");
  expect((await fg.refused(ConfirmReadingDocument, { input: { ...other, reading: "D99" } })).code).toBe("NOT_FOUND");
  for (const change of [
    "update reading_confirmation set confirmed_on = '2020-01-01'",
    "delete from reading_confirmation",
  ])
    await expect(behind(bureau, change)).rejects.toThrow();
});

fulfils("privacy/lawful", "reads every ambiguous word in one way, of a promise that there is", async ({ bureau }) => {
  expect(readingIds).toEqual(Array.from({ length: 40 }, (_, at) => `D${at + 1}`));
  const all = await told(bureau);
  for (const id of readingIds)
    expect(all.find(({ id: clause }) => clause === readings[id].clause)?.readings).toContainEqual(
      expect.objectContaining({ reading: id }),
    );
  expect(readingIds.filter((id) => "isGap" in readings[id])).toEqual(["D2", "D3", "D4", "D5"]);
});

fulfils("privacy/lawful", "tells everybody which promises are proved, and no number", async ({ bureau }) => {
  const { text, headers } = await supertest(bureau.url).get("/bewijzen");
  const page = text.replaceAll("&amp;", "&").replaceAll("&#39;", "'");

  for (const id of clauseIds) expect(page).toContain(clauses[id].title);
  expect(page).not.toContain("<script");
  expect(page).not.toMatch(/OC-2026-|vernietigingsdatum/);
  expect(headers["set-cookie"]).toBeUndefined();
  expect((await supertest(bureau.url).get("/bewijzen").set("cookie", "__Host-taal=en")).text).toContain(
    "By the bureau",
  );
});
