import { afterAll, beforeAll, expect } from "@jest/globals";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { anew, askedBy, ended, inWindow, surveys } from "../support/surveys.js";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

fulfils("survey/by-email", "says when the mail server is away that nobody was asked, and asks later", async (world) => {
  const { bureau, clock } = world;
  await clock(firstMoment);
  await anew(bureau, mail);
  await ended(bureau, 6, "weg");
  await clock(inWindow.first);
  mail.will("takes", "takes", "is down");
  await surveys(bureau, mail);
  const first = askedBy(mail).length;
  const marked = await behind<{ n: number }>(bureau, "select count(*)::int n from survey_invitation");
  mail.will("is down");
  await clock("2026-06-02T10:00:00+02:00");
  await surveys(bureau, mail);

  expect([first, marked]).toEqual([2, [{ n: 2 }]]);
  expect(askedBy(mail)).toHaveLength(2);
});

fulfils(
  "survey/by-email",
  "asks again whom the mail server refused or put off, because nothing left",
  async (world) => {
    const { bureau, clock } = world;
    await clock(firstMoment);
    await anew(bureau, mail);
    await ended(bureau, 6, "afgewezen");
    await clock(inWindow.first);
    mail.will("takes", "refuses recipient", "defers recipient", "takes");
    await surveys(bureau, mail);
    const first = askedBy(mail).length;
    mail.will("takes");
    const marked = await behind<{ n: number }>(bureau, "select count(*)::int n from survey_invitation");

    expect([first, marked]).toEqual([4, [{ n: 4 }]]);
  },
);
