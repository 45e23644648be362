import { expect, test } from "@jest/globals";
import { keepingRounds, keptCodes, keptRules } from "@zorgvuldig/schema/kept";
import { addedPartOf } from "@zorgvuldig/schema/proofs";
import { terms } from "@zorgvuldig/schema/terms";
import { read } from "./sources.js";

const ruled = keptCodes.map((code) => ({ code, ...keptRules[code] }));

test("every round that a rule names is done by a server every minute", () => {
  const done = read("server/foundation/clock/rounds.ts") + read("server/duties.ts");
  const named = ruled.flatMap((rule) => (rule.by === "round" ? [rule.round] : []));

  expect([...new Set<string>(named)].sort()).toEqual([...keepingRounds].sort());
  for (const round of keepingRounds) expect(done).toMatch(new RegExp(`\\b${round}\\(house|^  ${round},$`, "m"));
});

test("what a round lets go of has a term, and what holds nobody has none", () => {
  const hasTerm = (rule: (typeof ruled)[number]) => "duration" in rule || "terms" in rule;

  expect(ruled.filter((rule) => (rule.by === "round" || rule.by === "limiter") !== hasTerm(rule))).toEqual([]);
});

test("a rule that goes by a term of the list has the length that stands there", () => {
  const unlike = ruled.filter(
    (rule) =>
      "terms" in rule && "duration" in rule && rule.terms.some((code) => terms[code].duration !== rule.duration),
  );

  expect(unlike).toEqual([]);
});

test("the database keeps colleagues, agreements and certificates as long as the list says", () => {
  const sql = read("migrations/figures/terms.ts");

  for (const { duration } of [terms.COLLEAGUE, terms.AGREEMENT, terms.CERTIFICATE])
    expect(sql).toContain(`interval '${duration}'`);
  expect(ruled.flatMap(({ figures }) => [...figures]).filter((id) => addedPartOf(id) === "terms")).toHaveLength(6);
});
