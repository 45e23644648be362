import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { asks, parsed, posts } from "./viewers.js";

/** Five switches that leave out fields, parts, fragments, and one of two that ask for the same. */
const ofOne = `query One($id: Uuid!, $a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean = true, $e: Boolean!) {
  file: case(id: $id) {
    id withheld
    question @include(if: $a)
    number @skip(if: $b)
    child: pupil @include(if: $b) { id withheld familyName @skip(if: $c) }
    pupil @skip(if: $d) { id withheld birthOn }
    ...Course @include(if: $c)
    ... @skip(if: $e) { health { id withheld text } consents { id status lines @include(if: $a) { id institution { name } } } }
    ... on Case @skip(if: true) { term }
  }
}
fragment Course on Case { stage guardians @skip(if: $a) { id withheld phone } }`;

const ofMany = `query Many($first: Int!, $after: String, $sort: CaseSort!, $filter: CaseFilter!, $a: Boolean!, $b: Boolean!) {
  cases(first: $first, after: $after, sort: $sort, filter: $filter) {
    items { id number @include(if: $a) receivedOn destroyOn pupil @skip(if: $b) { familyName withheld } }
    pageInfo { endCursor hasNextPage hasPreviousPage }
    total @include(if: $a)
    totalIsExact @skip(if: $b)
  }
}`;

const switches = ["a", "b", "c", "d", "e"] as const;
type Flags = Partial<Record<(typeof switches)[number], boolean>>;

/** What the answer must have at its top, worked out by hand; `withheld` and the null beside it are the viewer's matter. */
const keysOf = ({ a, b, c, d = true, e }: Flags): string[] => [
  "id",
  "withheld",
  ...(a ? ["question"] : []),
  ...(b ? ["child"] : ["number"]),
  ...(d ? [] : ["pupil"]),
  ...(c ? ["stage", ...(a ? [] : ["guardians"])] : []),
  ...(e ? [] : ["health", "consents"]),
];

/** Every way to set them; without `d` its default holds. */
const everyWay = (names: readonly (typeof switches)[number][]): Flags[] =>
  names.reduce<Flags[]>(
    (all, name) => all.flatMap((flags) => [true, false].map((is) => ({ ...flags, [name]: is }))),
    [{}],
  );

/** Out of order, so that a plan that was kept for another way would be noticed. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((one, at) => ({ one, at: (at * 7 + 3) % 31 }))
    .sort((x, y) => x.at - y.at)
    .map(({ one }) => one);

const people = ["office", "consultant", "consultant2", "fg"] as const satisfies PersonName[];

let bureau: Bureau | undefined;
const ids: string[] = [];
const house = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open([ofOne, ofMany]);
  const cases = new Cases(bureau);
  for (const consultant of ["consultant", "consultant2"] as const) {
    const id = await cases.aCase({ stage: "IN_PROGRESS", consultant });
    ids.push(id);
    const need = "Nodig voor het gesprek met de school.";
    await cases.record(id, consultant, {
      health: { text: "Moe.", necessity: need, source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" },
    });
  }
  for (let n = 0; n < 3; n++) ids.push(await cases.aCase({ stage: "RECEIVED" }));
  const about = { ...(await cases.which(ids[0] ?? "")), kind: "ACCESS", person: "PUPIL", askedBy: "SELF" } as const;
  const input = { ...about, channel: "PHONE", receivedOn: "2026-03-02", wording: "Wat staat er over mij?" } as const;
  await bureau.as("office").ask(RegisterRequestDocument, { input });
});

afterAll(() => bureau?.close());

/** What the log says was read by the questions that were asked last, the last one first. */
async function lastRead(many: number): Promise<string[]> {
  const text = "select fields from event where action in ('case', 'cases') order by at desc limit $1";
  return (await behind<{ fields: string[] }>(house(), text, [many])).map(({ fields }) => fields.join(" "));
}

const ways = [...everyWay(switches), ...everyWay(["a", "b", "c", "e"])];

for (const person of people)
  test(`${person}: one document in its ${ways.length} ways is answered as when it is asked for the first time`, async () => {
    for (const id of ids.slice(0, 2))
      for (const flags of shuffled(ways)) {
        const free = await posts(house(), person, ofOne.replaceAll("One", "Free"), { id, ...flags });
        const made = await asks(house(), person, ofOne, { id, ...flags });
        const kept = await asks(house(), person, ofOne, { id, ...flags });
        const at = `${person} ${id} ${JSON.stringify(flags)}`;
        expect([at, parsed(made).data, parsed(kept).data]).toEqual([at, parsed(free).data, parsed(free).data]);
        const file = parsed(kept).data?.file;
        if (file) expect([at, Object.keys(file).sort()]).toEqual([at, keysOf(flags).sort()]);
      }
    const read = await lastRead(ways.length * 3);
    const differs = read.filter((fields, at) => fields !== read[at - (at % 3)]);
    expect(differs).toEqual([]);
    expect(new Set(read).size).toBeGreaterThan(8);
  });

for (const person of ["administrator", "ministry"] as const)
  test(`${person}: no way of asking gives him anything`, async () => {
    for (const flags of ways) {
      const { data } = parsed(await asks(house(), person, ofOne, { id: ids[0], ...flags }));
      expect(data ?? null).toBeNull();
    }
  });

test("what a switch leaves out is not read, and so not logged", async () => {
  const off = { id: ids[0], a: false, b: false, c: false, d: true, e: true };
  await asks(house(), "consultant", ofOne, off);
  await asks(house(), "consultant", ofOne, { ...off, a: true, b: true });

  expect(await lastRead(2)).toEqual(["Case.question Case.pupil Pupil.familyName", "Case.number"]);
});

const sorts = ["number", "receivedOn", "destroyOn", "createdAt"].flatMap((field) =>
  ["ASC", "DESC"].map((order) => ({ field, order })),
);
const filters = [
  {},
  { stage: "RECEIVED" },
  { receivedFrom: "2026-01-01" },
  { stage: "IN_PROGRESS", receivedTo: "2026-12-31" },
];

for (const person of ["office", "consultant", "fg"] as const)
  test(`${person}: one list in every order, filter, place and way is answered as when it is asked for the first time`, async () => {
    for (const flags of shuffled(everyWay(["a", "b"])))
      for (const sort of sorts)
        for (const filter of filters) {
          let after: string | null = null;
          do {
            const variables: object = { first: 3, after, sort, filter, ...flags };
            const free = await posts(house(), person, ofMany.replace("Many", "Free"), variables);
            const known = await asks(house(), person, ofMany, variables);
            expect(parsed(known).data).toEqual(parsed(free).data);
            const page = parsed(known).data?.cases as { pageInfo: { endCursor: string; hasNextPage: boolean } };
            expect("total" in page).toBe(flags.a);
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after);
        }
  });
