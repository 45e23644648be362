import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  type Article,
  changeToldOn,
  regulationBefore,
  regulationDifferences,
  regulationHashOf,
  regulationOn,
  regulationVersions,
} from "@zorgvuldig/schema/regulation";
import { changeTold } from "@zorgvuldig/schema/terms";

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
const units = {
  nl: { dag: "D", maand: "M", jaar: "Y", week: "W" },
  en: { day: "D", month: "M", year: "Y", week: "W" },
};
const textOf = ({ title, text, items = [] }: Article, language: "nl" | "en"): string =>
  [title, ...text, ...items].map((piece) => piece[language]).join("\n");

/** Every duration that a text names, in ISO 8601. */
const durationsIn = (text: string, language: "nl" | "en"): string[] =>
  Object.entries(units[language]).flatMap(([word, unit]) =>
    [...text.matchAll(new RegExp(`(\\d+) ${word}`, "g"))].map(([, many]) => `P${many}${unit}`),
  );

test("a version of the regulation that landed is never changed: what differs is a next version", () => {
  expect(regulationVersions.map(({ version }) => regulationHashOf(version))).toEqual(regulationVersions.map(hashOf));
});

test("versions follow one another by number and by day, say what changed, and differ from the one before", () => {
  const days = regulationVersions.map(({ validFrom }) => validFrom);
  expect([...new Set(days)].sort()).toEqual(days);
  expect(regulationVersions.map(({ version }) => version).sort()).toEqual(regulationVersions.map((one) => one.version));
  for (const { changes } of regulationVersions) expect(changes.length).toBeGreaterThan(0);
  for (const after of regulationVersions.slice(1)) {
    const before = regulationBefore(after.version) ?? after;
    expect(regulationDifferences(before, after).length).toBeGreaterThan(0);
  }
});

test.each(
  regulationVersions.flatMap(({ version, articles }) => articles.map((one) => [version, one.id, one] as const)),
)("no number contradicts the house in %s, %s", (_version, _id, article) => {
  const own = [...(article.durations ?? [])].sort();

  for (const language of ["nl", "en"] as const)
    expect(durationsIn(textOf(article, language), language).sort()).toEqual(own);
});

test("the notice of a change stays as long as the regulation says", () => {
  const told = regulationVersions.at(-1)?.articles.find(({ id }) => id === "veranderen")?.durations;
  expect(told).toEqual([`P${changeTold}M`]);
});

test.each(regulationVersions.map((one) => [one.version, one] as const))(
  "version %s writes down no address or number that stands elsewhere, and links to each article once",
  (_version, { articles }) => {
    const said = articles.flatMap((article) => [textOf(article, "nl"), textOf(article, "en")]).join("\n");
    const { email, phone, postal, officer } = controller;

    for (const one of [email, phone, postal, officer.email, officer.phone]) expect(said).not.toContain(one);
    expect(said).not.toMatch(/@|\d{5,}|https?:/);
    const ids = articles.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  },
);

test("a change is told for three months from the day on which it holds, and not before, nor of the first version", () => {
  const on = (day: string) => changeToldOn(day)?.version;

  expect([on("2026-01-02"), on("2026-12-06"), on("2026-12-07")]).toEqual([undefined, undefined, "2026-2"]);
  expect([on("2027-03-06"), on("2027-03-07")]).toEqual(["2026-2", undefined]);
  expect([regulationOn("2025-01-01"), regulationOn("2026-12-07")].map(({ version }) => version)).toEqual([
    "2026-1",
    "2026-2",
  ]);
});
