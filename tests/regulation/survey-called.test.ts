import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  OptOutOfSurveyDocument,
  RecordSurveyAnswersDocument,
  SurveyCallsDocument,
  SurveyResultsDocument,
  SurveyRoundsDocument,
  TakeSurveyCallsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { anew, askedBy, ended, inWindow, surveys } from "../support/surveys.js";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

const newest = { first: 20, sort: { field: "createdAt", order: "DESC" } } as const;

/** A round of as many persons as are said, all of whom have a telephone. Gives the round, and who is on its list. */
async function round(world: World, many: number, name: string) {
  const { bureau, clock, as } = world;
  await clock(firstMoment);
  await anew(bureau, mail);
  await ended(bureau, many, name, "000601");
  await clock(inWindow.first);
  await surveys(bureau, mail);
  const { surveyRounds } = await as("office").ask(SurveyRoundsDocument, { ...newest, filter: {} });
  const [of] = surveyRounds.items;
  const roundId = of?.id ?? "";
  const list = async () => {
    const page = { first: 20, sort: { field: "createdAt", order: "ASC" } } as const;
    return (await as("office").ask(SurveyCallsDocument, { ...page, filter: { roundId } })).surveyCalls.items;
  };
  return { of, roundId, list };
}
/** Whether she leads the bureau, past the guards of accounts. */
const leading =
  ({ bureau }: World) =>
  (is: boolean) =>
    behind(
      bureau,
      `alter table account disable trigger user; update account set is_lead = ${is} where id = '${bureau.id("lead")}'; alter table account enable trigger user`,
    );
const pace = [{ question: "PACE", choice: "MOSTLY" }] as const;

fulfils(
  "survey/by-phone",
  "draws who is called by lot, five at least, and asks nobody by both roads",
  async (world) => {
    const few = await round(world, 9, "negen");
    const fewMailed = askedBy(mail).length;
    const { of, list } = await round(world, 12, "twaalf");
    const called = (await list()).map(({ guardian }) => `twaalf${guardian?.familyName?.split(" ")[1]}@gezin.test`);

    expect([few.of?.mailed, few.of?.called, fewMailed]).toEqual([9, 0, 9]);
    expect([of?.mailed, of?.called, called.length]).toEqual([7, 5, 5]);
    expect(askedBy(mail).filter(({ to }) => called.includes(to))).toEqual([]);
  },
);

fulfils("survey/by-phone", "takes whoever opted out since off the list at once", async (world) => {
  const { roundId, list } = await round(world, 12, "weg");
  const { cases, as } = world;
  await as("office").ask(TakeSurveyCallsDocument, { input: { roundId } });
  const [first, ...rest] = await list();
  const input = { ...(await cases.which(first?.case?.id ?? "")), guardianId: first?.guardian?.id ?? "" };
  await as("office").ask(OptOutOfSurveyDocument, { input: { ...input, channel: "PHONE", receivedOn: "2026-05-26" } });

  expect((await list()).map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
});

fulfils(
  "survey/by-phone",
  "gives a list to one person as a whole, who records as many answers as were on it",
  async (world) => {
    const { roundId } = await round(world, 12, "vol");
    const { as } = world;
    const leads = leading(world);
    const record = (who: "office" | "lead") =>
      as(who).refused(RecordSurveyAnswersDocument, { input: { roundId, answers: [...pace] } });
    const before = await record("office");
    await as("office").ask(TakeSurveyCallsDocument, { input: { roundId } });
    const lead = await as("lead").refused(TakeSurveyCallsDocument, { input: { roundId } });
    // As if she led nobody any more.
    await leads(false);
    const taken = await as("lead").refused(TakeSurveyCallsDocument, { input: { roundId } });
    const another = await record("lead");
    await leads(true);
    for (let nth = 0; nth < 5; nth++)
      await as("office").ask(RecordSurveyAnswersDocument, { input: { roundId, answers: [...pace] } });
    const sixth = await record("office");
    const [results] = (await as("lead").ask(SurveyResultsDocument, {})).surveyResults ?? [];

    for (const refused of [before, another, sixth])
      expect(refused).toMatchObject({ clause: "survey/by-phone", key: "survey-list-full" });
    expect(lead).toMatchObject({ clause: "survey/by-phone", key: "survey-not-by-lead" });
    expect(taken).toMatchObject({ clause: "survey/by-phone", key: "survey-list-taken" });
    expect(results).toMatchObject({ told: 5, tallies: [{ question: "PACE", choice: "MOSTLY", n: 5 }] });
  },
);

fulfils("survey/by-phone", "keeps what was said with no case, no person and no telephone", async (world) => {
  const { roundId } = await round(world, 12, "los");
  const { as, bureau } = world;
  await as("office").ask(TakeSurveyCallsDocument, { input: { roundId } });
  await as("office").ask(RecordSurveyAnswersDocument, { input: { roundId, answers: [...pace] } });
  const [event] = await behind(bureau, "select case_ids, fields from event where action = 'recordSurveyAnswers'");
  const answers = await behind(bureau, "select to_jsonb(a) - 'id' kept from survey_answer a");

  expect(event).toMatchObject({ case_ids: [] });
  expect(answers).toEqual([{ kept: { version: "2026-1", quarter: "2026-Q2", answers: { PACE: "MOSTLY" } } }]);
});
