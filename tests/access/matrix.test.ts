import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Bureau } from "../support/bureau.js";
import { questionsAt, type Root, roots } from "./ask.js";
import { cellsOf } from "./asking.js";
import { fieldsOf, rowTypes } from "./declared.js";
import { plant } from "./plant.js";
import { rowsOf, Survey } from "./survey.js";
import { type Viewer, viewers } from "./viewers.js";

let bureau: Bureau | undefined;
const surveys = new Map<Viewer, Survey>();

beforeAll(async () => {
  const opened = await Bureau.open(
    (Object.keys(roots) as Root[]).flatMap((root) => questionsAt(root).map(({ text }) => text)),
  );
  bureau = opened;
  const planted = await plant(opened);
  const rows = await rowsOf(opened, planted);
  for (const viewer of viewers) surveys.set(viewer, new Survey(opened, planted, rows, viewer));
  await Promise.all([...surveys.values()].map((survey) => survey.everything()));
}, 1_800_000);

afterAll(() => bureau?.close());

const surveyOf = (viewer: Viewer): Survey => {
  const found = surveys.get(viewer);
  if (!found) throw new Error(`Nobody asked as ${viewer}`);
  return found;
};

for (const viewer of viewers) {
  const cells = cellsOf(viewer);

  test(`${viewer}: ${cells} cells are as the table says, and what is not his is nowhere in the answer`, () => {
    expect([...surveyOf(viewer).faults].slice(0, 20)).toEqual([]);
    expect(cells).toBeGreaterThan(0);
  });

  test(`${viewer} is shown every planted value that is his to see`, () => {
    const { due, heard } = surveyOf(viewer);

    expect(due.filter((text) => !heard.has(text))).toEqual([]);
  });
}

/** These are as each viewer's own: what he may do, the assignments that name him, the tasks, of which some are the office's alone, the list that he took, and what is decided of special data; who is not there for him is nobody. */
const ownToEach =
  /^(Case\.(mayDo|assignments|tasks)|(Reveal|SurveyRound)\.isMine|DataSubjectRequest\.(changes|personId|requesterId)) /;

test("whoever is shown a field of a row is shown the same", () => {
  const shown = new Map<string, string>();
  const differs = [...surveys.values()].flatMap(({ viewer, seen }) =>
    seen.flatMap(([at, value]) => {
      const first = shown.get(at) ?? value;
      shown.set(at, first);
      return first === value || ownToEach.test(at) ? [] : [`${viewer}: ${at} is ${value} and was ${first}`];
    }),
  );

  expect(differs).toEqual([]);
  expect(shown.size).toBeGreaterThan(0);
});

test("every field of every type holds something that somebody is shown", () => {
  const seen = [...surveys.values()].flatMap((survey) => survey.seen);
  const filled = new Set(seen.flatMap(([at, value]) => (value === "null" || value === "[]" ? [] : [at.split(" ")[0]])));
  const fields = rowTypes.flatMap((type) => {
    const { leaves, relations } = fieldsOf(type);
    return [...leaves, ...relations.map(({ name }) => name)].map((field) => `${type.name}.${field}`);
  });

  expect(fields.filter((at) => !filled.has(at))).toEqual([]);
});
