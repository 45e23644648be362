import { expect } from "@jest/globals";
import { Case } from "@zorgvuldig/server/case/case";
import { figure } from "../support/figure.js";
import { Chance } from "./random.js";

/** Days as numbers and nothing else: reckoned by hand, so that it shares no mistake with the house. */
type Ymd = readonly [year: number, month: number, day: number];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const read = (day: string): Ymd => day.split("-").map(Number) as unknown as Ymd;
const said = ([year, month, day]: Ymd) =>
  [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
const next = ([year, month, day]: Ymd): Ymd => {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
};
const before = ([year, month, day]: Ymd): Ymd => {
  if (day > 1) return [year, month, day - 1];
  return month > 1 ? [year, month - 1, lengthOf(year, month - 1)] : [year - 1, 12, 31];
};
const days = (from: string, many: number) => {
  let at = read(from);
  for (let n = 0; n < many; n += 1) at = next(at);
  return said(at);
};
const months = (from: string, many: number) => {
  const [year, month, day] = read(from);
  const whole = year * 12 + (month - 1) + many;
  const [y, m] = [Math.floor(whole / 12), (whole % 12) + 1];
  return said([y, m, Math.min(day, lengthOf(y, m))]);
};

/** What happened, as the regulation reckons with it. */
type Facts = {
  received: string;
  intakes: string[];
  decided: "NOTHING" | "DECLINED" | "LATER" | "WORK" | "CLOSED";
  withdrawn: string | null;
  ended: string | null;
  talks: string[];
  complaint: boolean;
};
type Kept = readonly [promisedBy: string | null, destroyOn: string | null];
const atMost = (day: string): Kept => [day, said(before(read(day)))];
const on = (day: string): Kept => [day, day];
const latest = (all: readonly string[]) => [...all].sort().at(-1) ?? "";

/** Clause by clause (R47-R54, D1-D8, D35), on one screen. */
function keptBy({ received, intakes, decided, withdrawn, ended, talks, complaint }: Facts): Kept {
  const intake = intakes.at(-1);
  if (decided === "WORK") return [null, null];
  if (decided === "CLOSED" && ended) return on(months(latest([ended, ...talks]), complaint ? 60 : 24));
  const running = !intake
    ? on(months(received, 3))
    : decided === "LATER"
      ? on(months(intake, 3))
      : atMost(days(intake, 14));
  if (!withdrawn) return running;
  const fortnight = atMost(days(withdrawn, 14));
  return (running[1] ?? "") < (fortnight[1] ?? "") ? running : fortnight;
}

/** One case that lives through what comes by chance; what its rules refuse does not happen. Gives where it and the model differ. */
function lived(chance: Chance, ended: Map<string, number>): string | null {
  let today = said([2024 + chance.upTo(4), chance.upTo(12), chance.upTo(28)]);
  if (chance.in100(20)) today = chance.one(["2024-02-29", "2026-01-31", "2027-11-30", "2028-02-29", "2025-12-31"]);
  const facts: Facts = {
    received: today,
    intakes: [],
    decided: "NOTHING",
    withdrawn: null,
    ended: null,
    talks: [],
    complaint: false,
  };
  const one = new Case();
  const nothing = {
    frozenOn: null,
    restrictedOn: null,
    lastContactOn: null,
    intakeHeldOn: null,
    intakePlannedAt: null,
    workStartedOn: null,
  };
  Object.assign(one, nothing, { workEndedOn: null, complainedOn: null, destroyOn: null, promisedBy: null });
  one.receive(today, today);
  const acts: readonly (() => void)[] = [
    () => one.planIntake(`${today}T23:30:00+01:00`, today),
    () => {
      one.holdIntake(today, today);
      facts.intakes.push(today);
      facts.decided = "NOTHING";
    },
    () => {
      one.decline("Geen vraag voor ons.", today);
      facts.decided = "DECLINED";
    },
    () => {
      one.withdraw(today, today);
      facts.withdrawn = today;
    },
    () => {
      one.putOnHold("School", days(today, chance.upTo(90)), today);
      facts.decided = "LATER";
    },
    () => {
      one.awaitSignatures(true, today);
      facts.decided = "LATER";
    },
    () => {
      one.takeUp({ agreement: true, authorisation: true, on: today, today });
      facts.decided = "WORK";
    },
    () => {
      one.close("ADVICE", today, today);
      Object.assign(facts, { decided: "CLOSED", ended: today });
    },
    () => {
      const isAbout = facts.decided === "WORK" || facts.decided === "CLOSED";
      one.contacted(today);
      if (isAbout) facts.talks.push(today);
    },
    () => {
      if (facts.decided !== "WORK" && facts.decided !== "CLOSED") return;
      one.complained(today);
      facts.complaint = true;
    },
    () => {
      one.hasComplaints([]);
      facts.complaint = false;
    },
  ];
  for (let step = 0; step < 30; step += 1) {
    today = days(today, chance.in100(one.stage === "CLOSED" ? 60 : 6) ? chance.upTo(200) : chance.upTo(6));
    // By then it is gone.
    if (one.destroyOn !== null && today >= one.destroyOn) break;
    try {
      chance.one(acts)();
    } catch {}
    const [promisedBy, destroyOn] = keptBy(facts);
    if (one.promisedBy !== promisedBy || one.destroyOn !== destroyOn)
      return `${JSON.stringify(facts)} on ${today}: ${one.stage} ${one.promisedBy}/${one.destroyOn}, the model says ${promisedBy}/${destroyOn}`;
  }
  ended.set(one.term, (ended.get(one.term) ?? 0) + 1);
  return null;
}

figure(
  "K9t",
  {
    tried:
      "so many cases that live through acts, talks and complaints by chance, each held against a model that reckons days by hand",
    toHold: "no case is kept to another day than the model says",
    small: 20_000,
    full: 200_000,
  },
  async (many) => {
    const ended = new Map<string, number>();
    const all = Array.from({ length: many }, (_, seed) => lived(new Chance(seed), ended));
    expect(all.filter((one) => one !== null).slice(0, 3)).toEqual([]);
    // Every term there is was lived to often enough to be told from another.
    const terms = [
      "DECLINED",
      "UNDECIDED",
      "ON_HOLD",
      "AWAITING_SIGNATURES",
      "NO_INTAKE",
      "WITHDRAWN",
      "HANDLED",
      "HANDLED_COMPLAINT",
    ];
    for (const term of terms) expect([term, (ended.get(term) ?? 0) >= 20]).toEqual([term, true]);
    return `${many} cases, none kept to another day; ended as ${[...ended].map(([term, times]) => `${term} ${times}`).join(", ")}`;
  },
);
