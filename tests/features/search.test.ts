import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  CasesLikeDocument,
  type FoundCaseFragment,
  type GuardianInput,
  type PupilInput,
  SearchDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { aGuardian, Cases } from "../support/cases.js";
import { findable, numbersFor, searched } from "../support/search.js";

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

/** Families that resemble each other, each by its number. */
const families = new Map<string, string>();
const aPupil = (differs: Partial<PupilInput>): PupilInput => ({
  givenName: "Pim",
  familyName: "Papierenberg",
  birthOn: "2016-05-01",
  gender: "UNKNOWN",
  ...differs,
});

async function family(name: string, pupil: Partial<PupilInput>, guardian: Partial<GuardianInput> = {}): Promise<void> {
  const guardians = [aGuardian({ givenName: "Mare", familyName: "Nergens", ...guardian })];
  const applicant = { kind: "PARENT" as const, name: `${guardians[0]?.givenName} ${guardians[0]?.familyName}` };
  const cases = new Cases(opened());
  const id = await cases.aCase({ application: { pupil: aPupil(pupil), guardians, applicant } });
  families.set(name, (await cases.seen(id)).number ?? "");
}

beforeAll(async () => {
  bureau = await Bureau.open();
  await family("paper", {});
  await family("berg", { givenName: "Zoë", namePrefix: "van den", familyName: "Berg", birthOn: "2014-12-31" });
  await family("hart", { givenName: "Anouk", namePrefix: "'t", familyName: "Hart", birthOn: "2012-02-29" });
  await family("jansen", { givenName: "Pieter", namePrefix: "de", familyName: "Jansen", birthOn: "2015-07-09" });
  await family("janssen", { givenName: "Karel", familyName: "Janssen", birthOn: "2015-07-09" });
  await family("double", { givenName: "Björn", familyName: "Ångström-de Vries", birthOn: "2013-01-15" });
  await family("vandenberg", { givenName: "Fenna", familyName: "Vandenberg" });
  await family("al", { givenName: "Omar", familyName: "Al" });
  await family("parent", { givenName: "Iza", familyName: "Kleinschmidt" }, { familyName: "Wolkenveld" });
  await findable(opened(), "Kleinschmidt");
});

afterAll(() => bureau?.close());

const namesOf = async (text: string, who: PersonName = "office"): Promise<string[]> => {
  const numbers = await numbersFor(opened(), text, who);
  return [...families].filter(([, number]) => numbers.includes(number)).map(([name]) => name);
};

test.each([
  ["papierenberg", "paper", "in lower case"],
  ["PAPIER", "paper", "by the beginning of it"],
  ["papierenbreg", "paper", "with two letters changed about"],
  ["papirenberg", "paper", "with a letter left out"],
  ["Zoe van den Berg", "berg", "without the dots on it"],
  ["zoë berg", "berg", "without the particles"],
  ["Berg, Zoë van den", "berg", "with the family name first"],
  ["vandenberg", "berg", "written as one word"],
  ["zoe v/d berg", "berg", "with the particles in short"],
  ["zoe van der berg", "berg", "with another particle"],
  ["'t Hart", "hart", "with its apostrophe"],
  ["’t hart", "hart", "with a curled apostrophe"],
  ["t hart", "hart", "without the apostrophe"],
  ["hart", "hart", "without 't"],
  ["bjorn angstrom", "double", "with no signs on its letters"],
  ["devries bjorn", "double", "with the second half of a double name in one word"],
  ["van den berg", "vandenberg", "although it was taken down as one word"],
  ["omar al", "al", "whose family name is a particle"],
  ["al", "al", "by that alone"],
  ["Wolkenveld", "parent", "by the parent's name"],
  ["Mare Wolkenveld", "parent", "by the parent's whole name"],
  ["Jansen, P. de", "jansen", "by family name and initial"],
  ["P. de Jansen", "jansen", "by initial and family name"],
])("%s finds %s: %s", async (text, name) => {
  expect(await namesOf(text)).toContain(name);
});

test("an initial that is another's finds nobody", async () => {
  expect(await namesOf("K. de Jansen")).not.toContain("jansen");
  expect(await namesOf("K. Jansen")).toContain("janssen");
});

test("the name as it was typed comes before one like it", async () => {
  const numbers = await numbersFor(opened(), "jansen");

  expect(numbers.slice(0, 2)).toEqual([families.get("jansen"), families.get("janssen")]);
});

test.each([
  "31-12-2014",
  "2014-12-31",
  "31122014",
  "20141231",
  "31/12/2014",
  "31.12.2014",
  "31 12 2014",
  "31 december 2014",
  "31 dec. 2014",
  "31-12-14",
])("a birth date is found as %s", async (text) => {
  expect(await namesOf(text)).toEqual(["berg"]);
  expect(await namesOf(`berg ${text}`)).toEqual(["berg"]);
});

test("a name and a birth date that do not go together find nothing", async () => {
  expect(await namesOf("papierenberg 31-12-2014")).toEqual([]);
});

test("the birth date is the pupil's, and finds who is named beside it in his case", async () => {
  expect(await namesOf("Wolkenveld 1-5-2016")).toEqual(["parent"]);
});

test("a number is found as it is written down, and as people write it", async () => {
  const number = families.get("hart") ?? "";
  const [, year = "", count = ""] = number.split("-");

  for (const text of [
    number,
    number.toLowerCase(),
    `${year}-${count}`,
    `oc ${year} ${Number(count)}`,
    String(Number(count)),
    count,
  ])
    expect([text, await namesOf(text)]).toEqual([text, ["hart"]]);
  expect(await namesOf(`OC-2019-${count}`)).toEqual([]);
});

test("what is shown is the case as it reads for who asks, opened anew", async () => {
  const { items, total, totalIsExact, way } = await searched(opened(), "zoe berg");
  const [found] = items as FoundCaseFragment[];

  expect({ total, totalIsExact, way }).toEqual({ total: 1, totalIsExact: true, way: "NAME" });
  expect(found?.pupil).toMatchObject({ givenName: "Zoë", familyName: "Berg", birthOn: "2014-12-31", withheld: [] });
  expect(found?.stage).toBe("RECEIVED");
});

test.each(["", " ", "p", "P.", "'", "--", "p j"])("%j is too little to look for, and is told so", async (text) => {
  const refusal = await opened().as("office").refused(SearchDocument, { input: { text } });

  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", fields: { text: expect.stringContaining("twee letters") } });
});

test.each(["30-2-2014", "berg 2014-13-01", "31.04.2014"])("%s is no day, and said so", async (text) => {
  const refusal = await opened().as("office").refused(SearchDocument, { input: { text } });

  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", fields: { text: expect.stringContaining("bestaat niet") } });
});

test("what is too long, or no text, is refused", async () => {
  const refused = (text: string) => opened().as("office").refused(SearchDocument, { input: { text } });

  expect((await refused("a".repeat(101))).fields?.text).toContain("100");
  expect((await refused("a\u0000b")).code).toBe("BAD_USER_INPUT");
  expect((await refused("a\ud800b")).code).toBe("BAD_USER_INPUT");
  expect((await searched(opened(), "a".repeat(100))).items).toEqual([]);
});

test.each(["((", "a*", "\\", "%", "_", "' or 1=1 --", "<b>papierenberg</b>", "🙂🙂", "papierenberg papierenberg"])(
  "%j is taken as text and nothing else",
  async (text) => {
    const response = await opened()
      .as("office")
      .raw({
        query: "query ($input: SearchInput!) { search(input: $input) { total } }",
        variables: { input: { text } },
      });

    expect(response.status).toBe(200);
    expect(response.body.errors?.[0].extensions.code ?? "none").toMatch(/^(none|BAD_USER_INPUT)$/);
  },
);

test("a pupil about to be taken down is compared with those of his birth date", async () => {
  const like = async (familyName: string, birthOn: string, givenName = "") => {
    const input = { familyName, birthOn, givenName };
    const { casesLike } = await opened().as("office").ask(CasesLikeDocument, { input });
    return casesLike.items.map(({ number }) => number);
  };

  expect(await like("Papierenburg", "2016-05-01", "Wim")).toEqual([families.get("paper")]);
  expect(await like("Anders", "2016-05-01", "Pim")).toEqual([families.get("paper")]);
  expect(await like("Papierenberg", "2016-05-02", "Pim")).toEqual([]);
  expect(await like("Anders", "2016-05-01", "Wim")).toEqual([]);
});

test("a search is one event, with the cases that were shown and never what was typed", async () => {
  const { items } = await searched(opened(), "Papierenberg");
  const [event] = await behind<{ action: string; case_ids: string[]; fields: string[]; line: string }>(
    opened(),
    "select action, case_ids, fields, e::text line from event e where action = 'search' order by at desc limit 1",
  );

  expect(event?.case_ids).toEqual(items.map(({ id }) => id));
  expect(event?.fields).toContain("Pupil.familyName");
  expect(event?.line).not.toMatch(/papieren/i);
});
