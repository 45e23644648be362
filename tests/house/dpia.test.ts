import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { dpiaDifferences, dpiaHashOf, dpiaOn, dpiaVersions } from "@zorgvuldig/schema/dpia";

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

test("a version of the DPIA that landed is never changed: what differs is a next version", () => {
  expect(dpiaVersions.map(({ version }) => dpiaHashOf(version))).toEqual(dpiaVersions.map(hashOf));
});

test("versions of the DPIA follow one another by number and by day, and each differs from the one before", () => {
  expect(dpiaVersions.map(({ version }) => version)).toEqual(dpiaVersions.map((_, at) => at + 1));
  const days = dpiaVersions.map(({ validFrom }) => validFrom);
  expect([...new Set(days)].sort()).toEqual(days);
  for (const after of dpiaVersions.slice(1)) {
    const before = dpiaVersions.find(({ version }) => version === after.version - 1) ?? after;
    expect(dpiaDifferences(before, after)).not.toEqual([]);
  }
});

test("the difference between two versions names each part, with what went and what came", () => {
  const [first, second] = [dpiaOn("2026-03-02"), dpiaOn("2026-11-28")];

  expect([first.version, second.version]).toEqual([1, 2]);
  expect(dpiaDifferences(first, second).map(({ title, gone, added }) => [title, gone.length, added.length])).toEqual([
    ["Rechten van ouders en leerlingen", 0, 1],
    ["De FG houdt toezicht op eigen werk", 0, 5],
    ["Een dossier blijft bestaan door steeds opnieuw te vragen", 0, 5],
  ]);
  expect(dpiaDifferences(second, first).map(({ gone, added }) => [gone.length, added.length])).toEqual([
    [1, 0],
    [5, 0],
    [5, 0],
  ]);
});
