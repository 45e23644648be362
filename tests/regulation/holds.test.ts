import { expect } from "@jest/globals";
import {
  CaseDocument,
  HoldIntakeDocument,
  PutOnHoldDocument,
  RegisterRequestDocument,
  RequestDocument,
  RestrictCaseDocument,
  RetentionHoldsDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Objectable } from "@zorgvuldig/schema/requests";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02";
/** Of an application that was declined on the first day. */
const due = "2026-03-15";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

class Place {
  readonly decisions: DecisionActs;
  private constructor(
    readonly world: World,
    readonly nights: Nights,
    readonly caseId: string,
  ) {
    this.decisions = new DecisionActs(world, caseId);
  }

  static async of(world: World, stage: "DECLINED" | "ON_HOLD" | "RECEIVED" = "DECLINED"): Promise<Place> {
    await on(world, start);
    return new Place(world, await Nights.of(world), await world.aCase({ stage }));
  }

  async asks(receivedOn: string, kind: RequestKind = "ACCESS"): Promise<string> {
    const { world, caseId } = this;
    await on(world, receivedOn);
    const { guardians } = await world.cases.seen(caseId);
    const told = { kind, person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn } as const;
    const against: Objectable[] | null = kind === "OBJECTION" ? ["FIGURES"] : null;
    const input = { ...(await world.cases.which(caseId)), ...told, subjectId: guardians?.[0]?.id, objectsTo: against };
    await world.as("fg").ask(RegisterRequestDocument, { input });
    return (await world.cases.seen(caseId)).requests?.at(-1)?.id ?? "";
  }

  /** The first one is given what he asks, and the letter goes today. */
  async answersFirst(day: string): Promise<void> {
    await on(this.world, day);
    await this.decisions.decide({ outcome: "GRANTED" });
    await this.decisions.tell(day);
  }

  holds = async () => (await this.world.as("office").ask(CaseDocument, { id: this.caseId })).case?.holds;
  of = async (id: string) => (await this.world.as("fg").ask(RequestDocument, { id })).request?.holds;
  isThere = () => this.nights.isThere(this.caseId);
}

const openHolds = async ({ as }: World) => {
  const asked = { first: 100, sort: { field: "until", order: "ASC" }, filter: { isOpen: true } } as const;
  return (await as("fg").ask(RetentionHoldsDocument, asked)).retentionHolds.items;
};

fulfils(
  "rights/access",
  "writes down why a file is kept past its day, until when, and what ended it",
  async (world) => {
    const place = await Place.of(world);
    const asked = await place.asks(start);
    const laid = await place.holds();
    const listed = await openHolds(world);
    await place.nights.pass("2026-03-14", due, "2026-03-16");
    const isKept = await place.isThere();
    await place.answersFirst("2026-03-20");
    const ended = await place.of(asked);
    const left = await openHolds(world);
    await place.nights.round();

    const hold = { ground: "REQUEST", destroyOn: due, until: "2026-04-02", endedOn: null };
    expect(laid).toEqual([expect.objectContaining({ ...hold, request: expect.objectContaining({ kind: "ACCESS" }) })]);
    expect(listed).toEqual([expect.objectContaining({ until: "2026-04-02", fromOn: start, destroyOn: due })]);
    expect(isKept).toBe(true);
    expect(ended).toEqual([expect.objectContaining({ endedOn: "2026-03-20", endReason: "ANSWERED" })]);
    expect(left).toEqual([]);
    expect(await place.isThere()).toBe(false);
  },
);

fulfils(
  "rights/access",
  "lets a second request for the same day keep nothing, so that nobody keeps a file for ever",
  async (world) => {
    const place = await Place.of(world);
    const first = await place.asks(start);
    const second = await place.asks("2026-03-10");
    await place.nights.pass("2026-03-14", due);
    await place.answersFirst(due);
    const holds = await Promise.all([first, second].map(place.of));
    const isOpen = (await world.cases.seen(place.caseId)).requests?.map(({ answeredOn }) => answeredOn);
    await place.nights.round();

    // The night of the day itself was held by the first: that is its once.
    expect(holds).toEqual([[expect.objectContaining({ endedOn: due, endReason: "ANSWERED" })], []]);
    expect(isOpen).toEqual([due, null]);
    expect(await place.isThere()).toBe(false);
  },
);

fulfils(
  "rights/access",
  "hands the hold to the second request when the first was answered before the day",
  async (world) => {
    const place = await Place.of(world);
    await place.asks(start);
    const second = await place.asks("2026-03-10");
    const before = await place.of(second);
    await place.nights.pass("2026-03-14");
    await place.answersFirst("2026-03-14");
    const after = await place.of(second);
    await place.nights.pass(due, "2026-03-16");

    expect(before).toEqual([]);
    expect(after).toEqual([expect.objectContaining({ destroyOn: due, until: "2026-04-10", endedOn: null })]);
    expect(await place.isThere()).toBe(true);
  },
);

fulfils("rights/access", "keeps no file for an erasure or an objection", async (world) => {
  const place = await Place.of(world);
  await place.asks(start, "ERASURE");
  await place.asks(start, "OBJECTION");
  const holds = await place.holds();
  await place.nights.pass("2026-03-14", due);

  expect(holds).toEqual([]);
  expect(await place.isThere()).toBe(false);
});

fulfils(
  "rights/restrict",
  "keeps a file whose day comes while an answer is late, and shows that as late",
  async (world) => {
    const place = await Place.of(world, "ON_HOLD");
    await place.asks(start);
    const early = await place.holds();
    await place.nights.pass("2026-06-01", "2026-06-02");
    const late = await place.holds();
    const counted = await behind<{ n: string }>(
      world.bureau,
      "select count(*) n from proof_holds_past_end() where case_id = $1",
      [place.caseId],
    );
    const isKept = await place.isThere();
    await place.answersFirst("2026-06-04");
    await place.nights.round();

    // Its day is further away than any answer in time.
    expect(early).toEqual([]);
    expect(late).toEqual([expect.objectContaining({ destroyOn: "2026-06-02", until: "2026-04-02", endedOn: null })]);
    expect(Number(counted[0]?.n)).toBe(1);
    expect(isKept).toBe(true);
    expect(await place.isThere()).toBe(false);
  },
);

fulfils(
  "rights/restrict",
  "lays a hold when the day of a case comes nearer, and ends it when that moves away",
  async (world) => {
    const place = await Place.of(world, "RECEIVED");
    await place.asks(start);
    const office = world.as("office");
    const before = await place.holds();
    await office.ask(HoldIntakeDocument, { input: { ...(await world.cases.which(place.caseId)), heldOn: start } });
    const near = await place.holds();
    const put = { referredTo: "Samenwerkingsverband", agreedCallbackOn: "2026-04-01" };
    await office.ask(PutOnHoldDocument, { input: { ...(await world.cases.which(place.caseId)), ...put } });
    const away = await place.holds();

    expect(before).toEqual([]);
    expect(near).toEqual([expect.objectContaining({ destroyOn: due, endedOn: null })]);
    expect(away).toEqual([expect.objectContaining({ destroyOn: due, endedOn: start })]);
  },
);

fulfils(
  "rights/restrict",
  "keeps a file at the person's own wish to the day that he chose, and no longer",
  async (world) => {
    const place = await Place.of(world);
    await place.asks(start, "RESTRICTION");
    const why = { ground: "CLAIM", keepsUntil: "2026-03-25", explanation: "Er loopt een procedure." } as const;
    await world.as("fg").ask(RestrictCaseDocument, { input: { ...(await place.decisions.which()), ...why } });
    await place.answersFirst("2026-03-10");
    const holds = await place.holds();
    await place.nights.pass("2026-03-14", due, "2026-03-24");
    const isKept = await place.isThere();
    await place.nights.pass("2026-03-25");

    expect(holds).toEqual([
      expect.objectContaining({ ground: "REQUEST", endedOn: "2026-03-10" }),
      expect.objectContaining({ ground: "WISH", until: "2026-03-25", endedOn: null }),
    ]);
    expect(isKept).toBe(true);
    expect(await place.isThere()).toBe(false);
  },
);

fulfils("rights/restrict", "lets nobody write, move or reopen a hold", async (world) => {
  const place = await Place.of(world);
  await place.asks(start);
  const sets = (what: string) =>
    behind(world.bureau, `update retention_hold set ${what} where case_id = $1`, [place.caseId]);

  await expect(sets("destroy_on = destroy_on + 1")).rejects.toThrow("hold-stays");
  await expect(sets("ended_on = house_today()")).rejects.toThrow("hold_ended_whole");
  await expect(sets("until = null")).rejects.toThrow("until");
  await place.answersFirst("2026-03-03");
  await expect(sets("ended_on = null, end_reason = null")).rejects.toThrow("hold-stays");
});
