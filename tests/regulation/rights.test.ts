import { expect } from "@jest/globals";
import { type Objectable, RegisterRequestDocument, RequestsDocument } from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";

const list = { first: 100, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;

fulfils(
  "rights/any-channel",
  "runs the clock of a request from the day it reached anybody of the bureau",
  async ({ as, aCase, cases, clock }) => {
    await clock("2026-03-16T10:00:00+01:00");
    const caseId = await aCase();
    const asked = {
      kind: "ACCESS",
      person: "GUARDIAN",
      askedBy: "SELF",
      channel: "EMAIL",
      wording: "Ik wil alles zien.",
    } as const;

    await as("office").ask(RegisterRequestDocument, {
      input: { ...(await cases.which(caseId)), ...asked, receivedOn: "2026-03-05" },
    });

    const [request] = (await as("fg").ask(RequestsDocument, list)).requests.items;
    expect(request).toMatchObject({
      kind: "ACCESS",
      receivedOn: "2026-03-05",
      dueTarget: "2026-04-05",
      dueStatutory: "2026-04-07",
    });
    expect(request?.wording).toBe("Ik wil alles zien.");
  },
);

fulfils("rights/any-channel", "takes no request from a day to come", async ({ as, aCase, cases, clock }) => {
  await clock("2029-03-05T10:00:00+01:00");
  const caseId = await aCase({ application: { receivedOn: "2029-03-05" } });
  const asked = {
    kind: "ACCESS",
    person: "PUPIL",
    askedBy: "SELF",
    channel: "PHONE",
    receivedOn: "2029-03-06",
  } as const;

  const refusal = await as("fg").refused(RegisterRequestDocument, {
    input: { ...(await cases.which(caseId)), ...asked },
  });

  expect(refusal).toMatchObject({
    code: "BAD_USER_INPUT",
    clause: "rights/any-channel",
    fields: { receivedOn: expect.anything() },
  });
});

fulfils(
  "security/limited-access",
  "opens a case to the FG only while a request about somebody in it is open",
  async ({ as, aCase, cases, clock }) => {
    await clock("2029-03-05T10:00:00+01:00");
    const caseId = await aCase({ application: { receivedOn: "2029-03-05" } });
    const before = await cases.seen(caseId, "fg");
    const asked = {
      kind: "ACCESS",
      person: "GUARDIAN",
      askedBy: "SELF",
      channel: "PHONE",
      receivedOn: "2029-03-05",
      wording: "Mag ik het zien?",
    } as const;

    await as("fg").ask(RegisterRequestDocument, { input: { ...(await cases.which(caseId)), ...asked } });

    expect(before.withheld).toEqual(expect.arrayContaining(["pupil", "question", "learning", "health"]));
    expect(before.guardians).toMatchObject([{ authority: "YES", givenName: null }]);
    const after = await cases.seen(caseId, "fg");
    expect(after.withheld).toEqual([]);
    expect(after.guardians).toMatchObject([{ givenName: "Vera" }]);
    expect(after.requests).toMatchObject([{ wording: "Mag ik het zien?" }]);
  },
);

fulfils(
  "security/limited-access",
  "shows the office the kind and dates of a request, and keeps its words",
  async ({ as, aCase, cases, clock }) => {
    await clock("2029-03-05T10:00:00+01:00");
    const caseId = await aCase({ application: { receivedOn: "2029-03-05" } });
    const asked = {
      kind: "OBJECTION",
      objectsTo: ["FIGURES"] as Objectable[],
      person: "GUARDIAN",
      askedBy: "SELF",
      channel: "PAPER",
      receivedOn: "2029-03-05",
      wording: "Stop ermee.",
    } as const;
    await as("office").ask(RegisterRequestDocument, { input: { ...(await cases.which(caseId)), ...asked } });

    const [request] = (await cases.seen(caseId)).requests ?? [];

    expect(request).toMatchObject({ kind: "OBJECTION", wording: null, withheld: ["wording"] });
  },
);
