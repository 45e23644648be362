import { expect } from "@jest/globals";
import { CloseCaseDocument, PostDisclosureDocument, RecordToldDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { asksToChange } from "../support/changing.js";
import { fulfils, type World } from "../support/fulfils.js";
import { asked } from "../support/information.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { Nights } from "../support/nights.js";
import { toShare } from "../support/sharing.js";

const clause = "rights/correct";
const [start, later] = ["2026-03-02", "2026-03-04"];
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const untold = async ({ bureau }: World, caseId: string) => {
  const found = await behind(bureau, "select id from proof_corrections_untold() where case_id = $1", [caseId]);
  return found.length;
};
const told = { state: "NotificationCompleted", doneOn: later, channel: "EMAIL" } as const;

/** A letter with the day of birth lies ready, and two days later that day is put right. */
async function laidBefore(world: World) {
  await on(world, start);
  const it = await toShare(world);
  const disclosure = await it.share({ recordIds: [it.ids.ABSENCE], facts: ["BIRTH_ON"] });
  const other = await it.share({ recordIds: [it.ids.LEARNING] });
  const asks = await asksToChange(world, it.caseId, "CORRECTION", start);
  const rowId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
  await on(world, later);
  await asks.plan({ target: "PUPIL", rowId, field: "birthOn", measure: "CORRECT", becomes: "2015-05-01" });
  await asks.acts.decide({ outcome: "GRANTED" });
  await asks.carryOut();
  const post = async (disclosureId: string, postedOn: string) => ({
    input: { ...(await world.cases.which(it.caseId)), disclosureId, postedOn },
  });
  const states = async () => (await world.cases.seen(it.caseId)).disclosures?.map(({ state }) => state);
  return { ...it, ...asks, disclosure, other, post, states };
}

fulfils(
  clause,
  "lets no letter go that tells what is put right since, and tells who received it when it had gone before",
  async (world) => {
    const it = await laidBefore(world);
    const office = world.as("office");
    const between = await it.states();
    const ahead = await office.refused(PostDisclosureDocument, await it.post(it.disclosure.id, later));
    const none = await it.notices();
    await office.ask(PostDisclosureDocument, await it.post(it.disclosure.id, start));
    await office.ask(PostDisclosureDocument, await it.post(it.other.id, later));
    const planned = await it.notices();
    const figure = await untold(world, it.caseId);
    await office.ask(it.document, await it.follow(told));

    expect(between).toEqual(["WITHDRAWN", "PREPARED"]);
    expect(ahead).toMatchObject({ clause: "share/only-authorised", key: "left-after-withdrawal" });
    expect(none).toEqual([]);
    expect(planned).toMatchObject([
      { matter: "CORRECTED", state: "NotificationPlanned", plannedOn: later, disclosure: { id: it.disclosure.id } },
    ]);
    expect(figure).toBe(0);
    expect(await it.notices()).toMatchObject([told]);
  },
);

fulfils(
  clause,
  "tells an institution that was asked about a pupil under a name or a day that is put right, and names it in the letter",
  async (world) => {
    await on(world, start);
    const it = await asked(world);
    const questionId = await it.asks();
    const asks = await asksToChange(world, it.caseId, "CORRECTION", start);
    const rowId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
    const pupil = { target: "PUPIL", rowId, measure: "CORRECT" } as const;
    await asks.plan(
      { ...pupil, field: "birthOn", becomes: "2015-05-01" },
      { ...pupil, field: "gender", becomes: "GIRL" },
    );
    await asks.acts.decide({ outcome: "GRANTED" });
    await on(world, later);
    await asks.carryOut();
    const planned = await asks.notices();
    // Asked under the right day.
    await it.asks();
    const figure = await untold(world, it.caseId);
    const decisionId = (await asks.acts.last()).decisionId;
    const { text } = await readPdf((await pdfAt(world.as("fg"), `/request-decisions/nl/${decisionId}`)).body);
    await world.as("office").ask(asks.document, await asks.follow(told));
    await asks.acts.tell(later);

    expect(planned).toMatchObject([
      {
        matter: "CORRECTED",
        plannedOn: later,
        disclosure: null,
        informationRequest: { id: questionId, askedOn: start },
      },
    ]);
    expect(figure).toBe(0);
    expect(text).toContain(planned[0]?.informationRequest?.institution?.name);
    expect(await asks.notices()).toMatchObject([told]);
  },
);

fulfils(clause, "is not carried out as long as an institution that was asked is not to hear of it", async (world) => {
  await on(world, start);
  const it = await asked(world);
  await it.asks();
  const asks = await asksToChange(world, it.caseId, "CORRECTION", start);
  const rowId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
  await asks.plan({ target: "PUPIL", rowId, measure: "CORRECT", field: "birthOn", becomes: "2015-05-01" });
  await asks.acts.decide({ outcome: "GRANTED" });
  await on(world, later);
  await asks.carryOut();
  const { decisionId } = await asks.acts.last();
  const again = `update request_decision set carried_out_on = house_today() where id = '${decisionId}'`;
  const anew = (gone: string) =>
    behind(
      world.bureau,
      `set session_replication_role = replica; update request_decision set carried_out_on = null where id = '${decisionId}'; update pupil set version = version where id = '${rowId}'; ${gone}
       set session_replication_role = origin; ${again}`,
    );

  await anew("");
  await expect(anew(`delete from recipient_notice where case_id = '${it.caseId}';`)).rejects.toThrow("notice-missing");
  // About what was shared or what was asked, and never about neither.
  const unseen = `set session_replication_role = replica; update recipient_notice set information_request_id = null where case_id = '${it.caseId}'`;
  await expect(behind(world.bureau, unseen)).rejects.toThrow("notice_of_one");
});

fulfils(clause, "tells nobody who was asked about a pupil when something else of him is put right", async (world) => {
  await on(world, start);
  const it = await asked(world);
  await it.asks();
  const asks = await asksToChange(world, it.caseId, "CORRECTION", start);
  const rowId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
  await asks.plan({ target: "PUPIL", rowId, measure: "CORRECT", field: "gender", becomes: "GIRL" });
  await asks.acts.decide({ outcome: "GRANTED" });
  await asks.carryOut();

  expect(await asks.notices()).toEqual([]);
});

fulfils(
  clause,
  "tells who heard a day of birth before it was put right, when that is taken down only afterwards, and nobody who hears it since",
  async (world) => {
    const it = await laidBefore(world);
    const office = world.as("office");
    const heard = async (toldOn: string, recordId: string, facts: "BIRTH_ON"[] = ["BIRTH_ON"]) => ({
      input: {
        ...(await world.cases.which(it.caseId)),
        ...{ institutionId: it.institutionId, attention: "intern begeleider", recordIds: [recordId] },
        ...{ purpose: "Overleg", toldOn, facts },
      },
    });
    await office.ask(RecordToldDocument, await heard(later, it.ids.LEARNING));
    await office.ask(RecordToldDocument, await heard(start, it.ids.ABSENCE, []));
    const none = await it.notices();
    await office.ask(RecordToldDocument, await heard(start, it.ids.LEARNING));
    const lastId = (await world.cases.seen(it.caseId)).disclosures?.at(-1)?.id;

    expect(none).toEqual([]);
    expect(await it.notices()).toMatchObject([
      { matter: "CORRECTED", state: "NotificationPlanned", plannedOn: later, disclosure: { id: lastId } },
    ]);
    expect(await untold(world, it.caseId)).toBe(0);
    await behind(world.bureau, "delete from recipient_notice where disclosure_id = $1", [lastId]);
    expect(await untold(world, it.caseId)).toBe(1);
  },
);

fulfils(
  clause,
  "tells an institution that was asked about a pupil that the whole file is erased, before the question goes with it",
  async (world) => {
    await on(world, start);
    const it = await asked(world);
    const questionId = await it.asks();
    const ended = { ...(await world.cases.which(it.caseId)), outcome: "ADVICE", workEndedOn: start } as const;
    await world.as("office").ask(CloseCaseDocument, { input: ended });
    const asks = await asksToChange(world, it.caseId, "ERASURE", start);
    await asks.plan({ target: "CASE", rowId: it.caseId, measure: "ERASE" });
    await asks.acts.decide({ outcome: "GRANTED" });
    await asks.carryOut();
    const planned = await asks.notices();
    const figure = await untold(world, it.caseId);
    await asks.acts.tell(start);
    const nights = await Nights.of(world);
    await nights.pass("2026-03-03", later);
    const isThere = await nights.isThere(it.caseId);
    await on(world, later);
    await world.as("office").ask(asks.document, await asks.follow(told));
    await nights.pass("2026-03-05");

    expect(planned).toMatchObject([{ matter: "ERASED", disclosure: null, informationRequest: { id: questionId } }]);
    expect([figure, isThere, await nights.isThere(it.caseId)]).toEqual([0, true, false]);
    expect(await nights.residue([it.caseId, questionId])).toEqual([]);
  },
);
