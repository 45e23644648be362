import { expect } from "@jest/globals";
import { AddTaskDocument, CompleteTaskDocument, EndAssignmentDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, holds } from "../support/fulfils.js";

type Answer = { status: number; text: string; type: string };

fulfils(
  "purpose/assignment-only",
  "gives a calendar outside the house numbers and days of one's own cases, and nothing else",
  async ({ bureau, as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const { number } = await cases.seen(caseId);
    const elsewhere = (await cases.seen(await aCase({ stage: "IN_PROGRESS", consultant: "consultant2" }))).number ?? "";
    const errand = { kind: "CALL_SCHOOL", targetOn: "2026-03-04" } as const;
    await as("consultant").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });
    await as("consultant").signIn();
    const asked = async (method: "get" | "post" | "delete") => {
      const { status, body } = await as("consultant").send(method, "/account/calendar");
      return { status, said: body as object };
    };
    const fetched = async (address: string): Promise<Answer> => {
      const answer = await fetch(address);
      return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") ?? "" };
    };

    expect(await asked("get")).toEqual({ status: 200, said: { madeAt: null } });
    const { said } = await asked("post");
    const { address } = said as { address: string };
    const calendar = await fetched(address);

    expect(calendar.status).toBe(200);
    expect(calendar.type).toContain("text/calendar");
    expect(calendar.text).toContain(`SUMMARY:Taak ${number}`);
    expect(calendar.text).toContain("DTSTART;VALUE=DATE:20260304");
    for (const secret of [elsewhere, "School", "Papierenberg", "Pim", caseId])
      expect(calendar.text).not.toContain(secret);
    const [row] = await behind<{ kept: string }>(bureau, "select token_hash::text kept from calendar_feed");
    expect(row?.kept).not.toContain(address.slice(-20, -4));

    const [assignment] = (await cases.seen(caseId)).assignments ?? [];
    await as("office").ask(EndAssignmentDocument, {
      input: { ...(await cases.which(caseId)), assignmentId: assignment?.id },
    });
    expect((await fetched(address)).text).not.toContain(number);

    const renewed = ((await asked("post")).said as { address: string }).address;
    expect((await fetched(address)).status).toBe(404);
    expect((await fetched(renewed)).status).toBe(200);
    expect((await asked("delete")).status).toBe(204);
    expect((await fetched(renewed)).status).toBe(404);
    expect((await fetched(`${bureau.url}/calendar/${"A".repeat(43)}.ics`)).status).toBe(404);
  },
);

holds("takes what is done off the calendar, and gives nobody else one", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
  const errand = { kind: "CALL_SCHOOL", targetOn: "2026-03-05" } as const;
  await as("consultant2").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });
  const made = async (name: "consultant2" | "fg") => {
    await as(name).signIn();
    const { body } = await as(name).send("post", "/account/calendar");
    return (body as { address: string }).address;
  };
  const address = await made("consultant2");
  const task = (await cases.seen(caseId)).tasks?.find(({ kind }) => kind === "CALL_SCHOOL");

  expect(await (await fetch(address)).text()).toContain("20260305");
  const input = { taskId: task?.id ?? "", version: task?.version ?? 0 };
  await as("consultant2").ask(CompleteTaskDocument, { input });
  expect(await (await fetch(address)).text()).not.toContain("VEVENT");
  expect((await fetch(await made("fg"))).status).toBe(404);
});
