import { expect } from "@jest/globals";
import {
  AddTaskDocument,
  EndAssignmentDocument,
  OwnSignalsDocument,
  RegisterRequestDocument,
  SeeSignalsDocument,
  SignalCountDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { PersonName } from "../support/bureau.js";
import { parentsApart } from "../support/cases.js";
import { holds } from "../support/fulfils.js";

const page = { first: 50, sort: { field: "createdAt", order: "ASC" }, filter: {} } as const;

holds(
  "tells who works on a case what others did in it, and nobody what he did himself",
  async ({ as, aCase, cases, bureau }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: parentsApart() });
    const heard = async (by: PersonName) => {
      const { ownSignals } = await as(by).ask(OwnSignalsDocument, page);
      return ownSignals.items.filter((signal) => signal.case?.id === caseId).map(({ kind }) => kind);
    };
    const errand = { kind: "CALL_SCHOOL", targetOn: "2026-03-04" } as const;
    await as("consultant").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });
    const forLead = { ...errand, ownerId: bureau.id("lead") };
    await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...forLead } });
    const told = {
      kind: "ACCESS",
      person: "PUPIL",
      askedBy: "SELF",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;
    await as("office").ask(RegisterRequestDocument, { input: { ...(await cases.which(caseId)), ...told } });
    const authorisation = (await cases.seen(caseId)).consents?.find(({ document }) => document === "AUTHORISATION");
    const signatureId = authorisation?.signatures?.[0]?.id;
    await as("office").ask(WithdrawAuthorisationDocument, {
      input: { ...(await cases.which(caseId)), signatureId, reason: "Wil niet meer delen" },
    });

    expect(await heard("consultant")).toEqual(["ASSIGNED", "WITHDRAWN", "FROZEN"]);
    expect(await heard("lead")).toEqual(["TASK_GIVEN", "WITHDRAWN", "FROZEN"]);
    expect(await heard("fg")).toEqual(["REQUEST_RECEIVED"]);
    expect(await heard("office")).toEqual([]);
    expect(await heard("consultant2")).toEqual([]);

    const [assignment] = (await cases.seen(caseId)).assignments ?? [];
    await as("office").ask(EndAssignmentDocument, {
      input: { ...(await cases.which(caseId)), assignmentId: assignment?.id },
    });
    // With the case its signals are gone for him.
    expect(await heard("consultant")).toEqual([]);
  },
);

holds("counts what somebody has not seen, until he has", async ({ as, aCase }) => {
  const before = (await as("consultant2").ask(SignalCountDocument, {})).signalCount.unseen ?? 0;
  await aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });

  expect((await as("consultant2").ask(SignalCountDocument, {})).signalCount.unseen).toBe(before + 1);
  expect((await as("consultant2").ask(SeeSignalsDocument, {})).seeSignals.unseen).toBe(0);
  expect((await as("consultant2").ask(SignalCountDocument, {})).signalCount.unseen).toBe(0);
});
