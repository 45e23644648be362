import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import { ProposeNoteDocument, SignNoteDocument } from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { layDown } from "../support/yearly.js";

const dutch = "De reden van verzuim is in Limburg anders geteld dan elders.";
const english = "The reason was counted in Limburg in another way than elsewhere.";
const another = (word: string) => ({ dutch: `${word}: ${dutch}`, english: `${word}: ${english}` });

/** A bureau of which the figures of 2026 are laid down, with a note beside them that was signed. */
async function noted(world: World): Promise<void> {
  if ((await behind(world.bureau, "select from report.note limit 1")).length > 0) return;
  const nights = await Nights.of(world);
  await nights.minute("2026-03-02T10:00:00+01:00");
  await layDown(world, nights, 2026);
  const id = await proposed(world, { dutch, english });
  await world.as("fg").ask(SignNoteDocument, { input: { proposalId: id } });
}
async function proposed({ as }: World, said: { dutch: string; english: string }): Promise<string> {
  const { proposeNote } = await as("office").ask(ProposeNoteDocument, { input: { year: 2026, ...said } });
  return proposeNote.find((one) => one.dutch === said.dutch)?.id ?? "";
}
/** What the database says to who owns it. */
const told = ({ bureau }: World, statement: string) =>
  behind(bureau, statement).then(
    () => "done",
    (error: Error) => error.message,
  );

fulfils(
  "report/yearly",
  "has a note judged once, by an FG, in the words that were proposed, under the next number and at that moment, whoever asks it",
  async (world) => {
    await noted(world);
    const waits = await proposed(world, another("Let op"));
    const [fg, office] = [world.bureau.id("fg"), world.bureau.id("office")];
    const sets = (what: string, which: string) => `update report_note_proposal set ${what} where ${which}`;
    const [judged, waiting] = ["number = 1", `id = '${waits}'`];

    expect(await told(world, "truncate report.note cascade")).toBe("figures-stay");
    expect(await told(world, sets("remark = 'Toch maar niet doen.', number = null", judged))).toBe("note-judged");
    expect(await told(world, sets(`dutch = '${dutch} Nu anders.', judged_by = '${fg}'`, waiting))).toBe("figures-stay");
    expect(await told(world, sets(`judged_by = '${office}'`, waiting))).toBe("fg-signs");
    const forged = `judged_by = '${fg}', judged_at = '2020-01-01', number = 77`;
    expect(await told(world, sets(forged, waiting))).toBe("done");
    const back = await proposed(world, another("Nogmaals"));
    expect(await told(world, sets(`${forged}, remark = 'Dit staat er al.'`, `id = '${back}'`))).toBe("done");
    const known = await behind(
      world.bureau,
      "select id, number, judged_at > '2027-01-01' now from report_note_proposal where id = any ($1) order by number",
      [[waits, back]],
    );
    expect(known).toEqual([
      { id: waits, number: 2, now: true },
      { id: back, number: null, now: true },
    ]);
  },
  120_000,
);

fulfils(
  "report/yearly",
  "lets nobody propose or sign a note in another's name, nor one of a few words, at the database's own door too",
  async (world) => {
    await noted(world);
    const waits = await proposed(world, another("Wacht"));
    const other = await world.bureau.hire("second-fg", "fg");
    const fg = await SignedIn.as(world.bureau, "zv_fg", "fg");
    const office = await SignedIn.as(world.bureau, "zv_office", "office");
    const proposes = (who: SignedIn, by: string, said = another("Ook")) =>
      who.asks(
        "insert into report_note_proposal (id, cohort, dutch, english, proposed_by) values ($1, 2026, $2, $3, $4)",
        [randomUUID(), said.dutch, said.english, by],
      );
    const judges = (what: string) => fg.asks(`update report_note_proposal set ${what} where id = '${waits}'`);
    const [own, officeOwn] = [world.bureau.id("fg"), world.bureau.id("office")];
    try {
      expect([await proposes(fg, own), await proposes(office, officeOwn)]).toEqual([[], []]);
      expect([await proposes(fg, other), await proposes(office, own)]).toEqual(["42501", "42501"]);
      expect(await proposes(fg, own, { dutch: "Te kort.", english })).toBe("23514");
      expect(await proposes(fg, own, { dutch, english: "Too short." })).toBe("23514");
      expect(await judges(`judged_by = '${own}'`)).toEqual([]);
      expect(await judges(`judged_by = '${other}'`)).toBe("42501");
      expect(await judges(`judged_by = '${own}', remark = 'Nee.'`)).toBe("23514");
    } finally {
      await fg.leave();
      await office.leave();
    }
  },
  120_000,
);

fulfils(
  "report/yearly",
  "replaces a note once, says the same once, and has two people to each, also where no trigger looks",
  async (world) => {
    await noted(world);
    const waits = await proposed(world, another("Blijft"));
    const unseen = (statement: string) => told(world, `set session_replication_role = replica; ${statement}`);
    const adds = (number: number, replaces: number | null, word: string) => {
      const said = another(word);
      return unseen(
        `insert into report.note (cohort, number, replaces, dutch, english) values (2026, ${number}, ${replaces}, '${said.dutch}', '${said.english}')`,
      );
    };
    const judges = (what: string) => unseen(`update report_note_proposal set ${what} where id = '${waits}'`);

    expect(await adds(90, 91, "Later")).toContain("note_check");
    expect(await adds(91, 1, "Eerst")).toBe("done");
    expect(await adds(92, 1, "Daarna")).toContain("note_replaced_once");
    expect(await adds(93, null, "Eerst")).toContain("note_said_once");
    const [fg, office] = [world.bureau.id("fg"), world.bureau.id("office")];
    expect(await judges(`judged_by = '${office}', judged_at = house_now(), number = 1`)).toContain("signed_by_another");
    expect(await judges(`judged_by = '${fg}', judged_at = house_now()`)).toContain("judged_one_way");
    expect(await judges("remark = 'Het staat er al.'")).toContain("judged_one_way");
  },
  120_000,
);
