import { expect } from "@jest/globals";
import { AskIdentityDocument, ConfirmIdentityDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess, whichRequest } from "../support/asks-access.js";
import { fulfils } from "../support/fulfils.js";

const noon = (day: string) => `${day}T12:00:00+01:00`;
const due = (dueTarget: string, dueStatutory: string) => [{ dueTarget, dueStatutory }];

fulfils("rights/any-channel", "counts the month as the law does, to a working day", async (world) => {
  for (const [receivedOn, target, statutory] of [
    ["2026-03-05", "2026-04-05", "2026-04-07"],
    ["2026-01-31", "2026-02-28", "2026-03-02"],
    ["2026-08-31", "2026-09-30", "2026-09-30"],
    ["2026-03-27", "2026-04-27", "2026-04-28"],
    ["2026-04-14", "2026-05-14", "2026-05-15"],
    ["2026-11-26", "2026-12-26", "2026-12-28"],
    ["2027-11-30", "2027-12-30", "2027-12-30"],
    ["2026-01-15", "2026-02-15", "2026-02-16"],
    ["2029-01-30", "2029-02-28", "2029-02-28"],
    ["2026-04-24", "2026-05-24", "2026-05-26"],
    ["2026-04-25", "2026-05-25", "2026-05-26"],
    ["2026-11-25", "2026-12-25", "2026-12-28"],
    ["2026-11-27", "2026-12-27", "2026-12-28"],
    ["2026-12-01", "2027-01-01", "2027-01-04"],
    ["2026-12-31", "2027-01-31", "2027-02-01"],
    ["2027-01-29", "2027-02-28", "2027-03-01"],
    ["2028-01-29", "2028-02-29", "2028-02-29"],
    ["2028-01-30", "2028-02-29", "2028-02-29"],
    ["2028-01-31", "2028-02-29", "2028-02-29"],
    ["2028-02-29", "2028-03-29", "2028-03-29"],
    ["2027-04-27", "2027-05-27", "2027-05-27"],
    ["2027-02-26", "2027-03-26", "2027-03-30"],
    ["2027-03-26", "2027-04-26", "2027-04-26"],
    ["2026-02-03", "2026-03-03", "2026-03-03"],
    ["2026-04-05", "2026-05-05", "2026-05-06"],
  ] as const) {
    await world.clock(noon(receivedOn));
    const caseId = await asksAccess(world, receivedOn);
    expect([receivedOn, (await world.cases.seen(caseId)).requests]).toMatchObject([receivedOn, due(target, statutory)]);
  }
});

fulfils(
  "rights/any-channel",
  "counts the days in which somebody was asked who he is not, and no other day",
  async (world) => {
    for (const [receivedOn, askedOn, shownOn, target, statutory] of [
      ["2026-03-05", "2026-03-05", "2026-03-05", "2026-04-05", "2026-04-07"],
      ["2026-03-05", "2026-03-06", "2026-03-10", "2026-04-09", "2026-04-09"],
      ["2026-03-05", "2026-03-12", "2026-03-26", "2026-04-19", "2026-04-20"],
      ["2026-03-05", "2026-03-05", "2026-05-04", "2026-06-04", "2026-06-04"],
      ["2026-01-31", "2026-02-06", "2026-02-09", "2026-03-03", "2026-03-03"],
      ["2026-03-27", "2026-03-30", "2026-03-31", "2026-04-28", "2026-04-28"],
      ["2026-04-02", "2026-04-09", "2026-04-13", "2026-05-06", "2026-05-06"],
      ["2026-11-26", "2026-12-03", "2026-12-04", "2026-12-27", "2026-12-28"],
      ["2026-12-23", "2026-12-28", "2027-01-04", "2027-01-30", "2027-02-01"],
      ["2028-01-31", "2028-02-01", "2028-02-02", "2028-03-01", "2028-03-01"],
      ["2028-02-28", "2028-02-29", "2028-03-01", "2028-03-29", "2028-03-29"],
      ["2027-11-30", "2027-12-01", "2028-02-28", "2028-03-28", "2028-03-28"],
      ["2026-10-23", "2026-10-24", "2026-10-26", "2026-11-25", "2026-11-25"],
      ["2026-03-27", "2026-03-28", "2026-03-30", "2026-04-29", "2026-04-29"],
      ["2029-01-30", "2029-02-05", "2029-02-28", "2029-03-23", "2029-03-23"],
      ["2026-08-31", "2026-09-07", "2026-09-08", "2026-10-01", "2026-10-01"],
      ["2026-04-14", "2026-04-15", "2026-05-15", "2026-06-13", "2026-06-15"],
      ["2027-04-01", "2027-04-02", "2027-04-06", "2027-05-05", "2027-05-07"],
    ] as const) {
      await world.clock(noon(receivedOn));
      const caseId = await asksAccess(world, receivedOn);
      await world.clock(noon(askedOn));
      const doubt = { ...(await whichRequest(world, caseId)), doubt: "UNKNOWN_SENDER" } as const;
      await world.as("fg").ask(AskIdentityDocument, { input: doubt });
      await world.clock(noon(shownOn));
      const means = { ...(await whichRequest(world, caseId)), means: "CALLED_BACK" } as const;
      await world.as("fg").ask(ConfirmIdentityDocument, { input: means });
      const { requests } = await world.cases.seen(caseId);
      expect([receivedOn, askedOn, shownOn, requests]).toMatchObject([
        receivedOn,
        askedOn,
        shownOn,
        due(target, statutory),
      ]);
    }
  },
);
