import { afterAll, beforeAll, expect } from "@jest/globals";
import { SurveyResultsDocument } from "@zorgvuldig/schema/generated/operations";
import { surveyChoices, surveyQuestions } from "@zorgvuldig/schema/survey";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import {
  type Asked,
  anew,
  answers,
  askedBy,
  ended,
  hashOfLink,
  inWindow,
  linkOf,
  surveys,
} from "../support/surveys.js";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

async function asked({ bureau, clock }: World, many: number, name: string): Promise<Asked[]> {
  await clock(firstMoment);
  await anew(bureau, mail);
  await ended(bureau, many, name);
  await clock(inWindow.first);
  await surveys(bureau, mail);
  return askedBy(mail);
}
const results = async ({ as }: World) => (await as("lead").ask(SurveyResultsDocument, {})).surveyResults;

fulfils(
  "survey/anonymous",
  "shows nothing of four answers and all of five, and then nothing until there are ten",
  async (world) => {
    const links = await asked(world, 12, "vijf");
    const shown: unknown[] = [];
    for (const { link } of links.slice(0, 10)) {
      await answers(world.bureau, link);
      const [only] = await results(world);
      shown.push([only?.given, only?.told, only?.tallies?.find(({ question }) => question === "PACE")?.n ?? 0]);
    }

    expect(shown.slice(3, 9)).toEqual([
      [4, 0, 0],
      [5, 5, 5],
      [6, 5, 5],
      [7, 5, 5],
      [8, 5, 5],
      [9, 5, 5],
    ]);
    expect(shown[9]).toEqual([10, 10, 10]);
  },
);

fulfils("survey/anonymous", "asks nobody as long as fewer than five are to be asked", async (world) => {
  const few = await asked(world, 4, "weinig");
  const enough = await asked(world, 5, "genoeg");

  expect([few.length, enough.length]).toEqual([0, 5]);
  const alone = behind(
    world.bureau,
    "select * from open_survey_round(gen_random_uuid(), '2026-Q2', array[gen_random_uuid()], array['guardian'], array[gen_random_uuid()], array['MAIL'], array[null::bytea])",
  );
  await expect(alone).rejects.toThrow("survey-too-few");
});

fulfils(
  "survey/anonymous",
  "takes one answer by a link of a hundred that are sent at once",
  async (world) => {
    const [first] = await asked(world, 5, "honderd");
    const tries = Array.from({ length: 100 }, () =>
      answers(world.bureau, first?.link ?? "").then(({ status }) => status),
    );
    const told = await Promise.all(tries);
    const kept = await behind<{ n: string }>(world.bureau, "select count(*) n from survey_answer");

    expect(told.filter((status) => status === 303)).toHaveLength(1);
    expect(told.filter((status) => status === 404)).toHaveLength(99);
    expect(kept).toEqual([{ n: "1" }]);
  },
  60_000,
);

fulfils(
  "survey/anonymous",
  "keeps nothing with an answer but its version, its quarter and what was ticked",
  async (world) => {
    const [one] = await asked(world, 5, "kaal");
    await answers(world.bureau, one?.link ?? "", {
      ...{ LISTENED: "FULLY", PACE: "NOT", HELPED: "mijn zoon Pim" },
      ...{ name: "Vera", token: "x", caseId: "1" },
    });
    const rows = await behind(world.bureau, "select to_jsonb(a) - 'id' kept from survey_answer a");
    const events = await behind(world.bureau, "select from event where activity = 'SURVEY' and action like 'answer%'");
    const left = await behind(world.bureau, "select from survey_token where hash = sha256($1)", [
      Buffer.from(one?.link ?? ""),
    ]);

    expect(rows).toEqual([
      { kept: { version: "2026-1", quarter: "2026-Q2", answers: { LISTENED: "FULLY", PACE: "NOT" } } },
    ]);
    expect([events.length, left.length]).toEqual([0, 0]);
    for (const given of ['{"PACE":"zeer goed"}', '{"PACE":5}', '{"NAME":"FULLY"}', '{"PACE":{"a":"FULLY"}}', "{}"])
      await expect(
        behind(world.bureau, "insert into survey_answer values (gen_random_uuid(), '2026-1', '2026-Q2', $1)", [given]),
      ).rejects.toThrow(/survey-answers-only|answers_fit/);
  },
);

/** How often a guess is right when the one list is laid beside the other, as they stand or the other way round. */
const right = (answered: readonly string[], invited: readonly string[], truth: ReadonlyMap<string, string>): number =>
  Math.max(
    ...[invited, [...invited].reverse()].map(
      (order) => answered.filter((answer, at) => truth.get(answer) === order[at]).length,
    ),
  );

/**
 * Two hundred answer. Somebody has the whole database with every order in it, knows by the write-ahead log which link each answer came by, and has all keys, so that he can make
 * every link of a pool in its order. He lays every order of links beside every order of people. By chance one of two hundred is right, and eight or more once in a million tries.
 */
fulfils(
  "survey/anonymous",
  "pairs no invitation with an answer, whoever has the database, its log and all keys",
  async (world) => {
    const { bureau } = world;
    const people = await asked(world, 200, "tweehonderd");
    expect(people).toHaveLength(200);
    const pools = await behind<{ id: string; next: number }>(bureau, "select id, next from survey_pool");
    const made = pools.flatMap(({ id, next }) =>
      Array.from({ length: next }, (_, nth) => linkOf(bureau.house.vault, id, nth)),
    );
    const of = new Map(people.map(({ to, link }) => [link, to]));
    const inPool = await behind<{ hash: string }>(
      bureau,
      "select encode(hash, 'hex') hash from survey_token order by ctid",
    );
    const byHash = new Map(people.map(({ link }) => [hashOfLink(link).toString("hex"), link]));
    const orders = {
      asMade: made.filter((link) => of.has(link)),
      asLaidDown: inPool.flatMap(({ hash }) => byHash.get(hash) ?? []),
      byHash: [...byHash].sort().map(([, link]) => link),
    };
    const addressed = async (by: string) =>
      (
        await behind<{ n: string }>(
          bureau,
          `select row_number() over (order by c.created_at) - 1 n, i.* from survey_invitation i join case_file c on c.id = i.case_id where i.round_id is not null order by ${by}`,
        )
      ).map(({ n }) => `tweehonderd${n}@gezin.test`);
    const invited = await Promise.all(
      [
        "i.ctid",
        "i.id",
        "i.created_at, i.id",
        "i.refusal_hash",
        "c.created_at",
        "c.number",
        "i.case_id",
        "i.guardian_id",
      ].map(addressed),
    );

    for (const order of Object.values(orders)) {
      expect(order).toHaveLength(200);
      for (const persons of invited) expect(right(order, persons, of)).toBeLessThan(8);
    }
    // The order in which mails left is the server's alone: nothing that is kept follows it.
    const left = people.map(({ to }) => to);
    for (const order of [...Object.values(orders).map((links) => links.map((link) => of.get(link) ?? "")), ...invited])
      expect(left.filter((to, at) => to === order[at]).length).toBeLessThan(8);

    // Each answers something that only he would, in the order of his case: the worst that people can do. What lies there is in no order of theirs.
    const code = (nth: number) =>
      Object.fromEntries(
        surveyQuestions.map((question, at) => [question, surveyChoices[Math.floor(nth / 6 ** at) % 6] ?? "NOT"]),
      );
    const nthOf = (to: string) => Number(to.match(/\d+/)?.[0]);
    const inOrder = [...people].sort((one, other) => nthOf(one.to) - nthOf(other.to));
    for (const { to, link } of inOrder) await answers(bureau, link, code(nthOf(to)));
    const lying = await behind<{ answers: Record<string, string> }>(
      bureau,
      "select answers from survey_answer order by ctid",
    );
    const told = new Map(inOrder.map(({ to }) => [JSON.stringify(code(nthOf(to))), to]));
    const found = lying.map(({ answers: given }) =>
      told.get(JSON.stringify(Object.fromEntries(surveyQuestions.map((question) => [question, given[question]])))),
    );
    expect(found.filter(Boolean)).toHaveLength(200);
    expect(found.filter((to, at) => to === `tweehonderd${at}@gezin.test`).length).toBeLessThan(8);
    const transactions = await behind<{ n: string }>(bureau, "select count(distinct xmin::text) n from survey_answer");
    expect(transactions).toEqual([{ n: "1" }]);
  },
  400_000,
);

fulfils(
  "survey/purpose",
  "has no field for a case, a school or a consultant, and shows results to who leads and the FG alone",
  async (world) => {
    const links = await asked(world, 5, "doel");
    for (const { link } of links) await answers(world.bureau, link);
    const refused = await Promise.all(
      ["consultant { id }", "case { id }", "institution { id }", "createdAt"].map((field) =>
        world.as("lead").freeRefused(`{ surveyResults { quarter ${field} } }`),
      ),
    );
    const office = await world.as("office").free("{ surveyResults { quarter } }");
    const fg = (await world.as("fg").ask(SurveyResultsDocument, {})).surveyResults;

    for (const { code } of refused) expect(code).toBe("BAD_USER_INPUT");
    expect(office).toEqual({ surveyResults: [] });
    expect(fg).toMatchObject([{ quarter: "2026-Q2", told: 5 }]);
  },
);

fulfils(
  "survey/anonymous",
  "tells of a question that people skip nothing before five have answered it",
  async (world) => {
    const links = await asked(world, 10, "overslaan");
    for (const { link } of links.slice(0, 5)) await answers(world.bureau, link, { PACE: "FULLY" });
    await answers(world.bureau, links[5]?.link ?? "", { AGAIN: "NOT" });
    for (const { link } of links.slice(6, 10)) await answers(world.bureau, link, { PACE: "NOT" });
    const [only] = await results(world);

    expect(only).toMatchObject({ given: 10, told: 10, tallies: [{ question: "PACE", choice: "FULLY", n: 5 }] });
  },
);
