import { afterAll, beforeAll, expect } from "@jest/globals";
import { surveyQuestions, surveyTerms, surveyVersion } from "@zorgvuldig/schema/survey";
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

fulfils(
  "survey/after-three-months",
  "has the same weeks and questions in the database as the bureau is told",
  async ({ bureau }) => {
    const { after, early, late } = surveyTerms;
    for (const ended of ["2026-11-30", "2026-03-02", "2027-11-29", "2028-11-30"]) {
      const [weeks] = await behind(
        bureau,
        `select lower(survey_window($1)) = (($1::date + $2::interval)::date - $3::interval)::date is_first,
         upper(survey_window($1)) - 1 = (($1::date + $2::interval)::date + $4::interval)::date is_last`,
        [ended, after, early, late],
      );
      expect(weeks).toEqual({ is_first: true, is_last: true });
    }
    const [ofExample] = await behind(
      bureau,
      "select survey_window('2026-11-30')::text weeks, survey_questions($1) questions",
      [surveyVersion],
    );
    expect(ofExample).toEqual({ weeks: "[2027-02-21,2027-03-22)", questions: [...surveyQuestions] });
  },
);
