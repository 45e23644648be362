import { expect } from "@jest/globals";
import {
  KeepReportDocument,
  NoteProposalsDocument,
  OwnSignalsDocument,
  ProposeNoteDocument,
  ReportCatalogueDocument,
  ReportTableDocument,
  SendNoteBackDocument,
  SignNoteDocument,
} from "@zorgvuldig/schema/generated/operations";
import { strFromU8, unzipSync } from "fflate";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { Nights } from "../support/nights.js";
import { counted, layDown, somebody, yearOf } from "../support/yearly.js";

const dutch = "In Limburg zijn aanvragen in 2026 onder de verkeerde reden geteld.";
const english = "Applications in Limburg were counted under the wrong reason in 2026.";

/** A bureau of which the figures of 2026 are laid down, on the first of April after it, and where no note is published. */
async function released(world: World): Promise<Nights> {
  const nights = await Nights.of(world);
  if ((await behind(world.bureau, "select from report.cell limit 1")).length > 0) return nights;
  await nights.minute("2026-03-02T10:00:00+01:00");
  await counted(world, 2026, 345, somebody);
  await layDown(world, nights, 2026);
  return nights;
}

async function proposed({ as }: World, input: object = {}, by: "office" | "fg" = "office"): Promise<string> {
  const told = { year: 2026, dutch, english, ...input };
  const { proposeNote } = await as(by).ask(ProposeNoteDocument, { input: told });
  return proposeNote.find((one) => one.dutch === told.dutch && one.judgedAt === null)?.id ?? "";
}
const sign = ({ as }: World, proposalId: string) => as("fg").ask(SignNoteDocument, { input: { proposalId } });
const noted = async ({ as }: World) =>
  (await as("ministry").ask(ReportTableDocument, { input: { cohorts: [2026] } })).reportTable.notes;
/** All words of a sheet. */
const wordsOf = (sheet: Buffer): string =>
  Object.values(unzipSync(sheet))
    .map((part) => strFromU8(part))
    .join();
const refusedFor = async ({ as }: World, input: object, by: "office" | "fg" = "office") => {
  const refused = await as(by).refused(ProposeNoteDocument, { input: { year: 2026, dutch, english, ...input } });
  return [refused.code, refused.clause, refused.key];
};

fulfils(
  "report/yearly",
  "puts a note beside a year when the FG signed what the bureau proposed, everywhere where the year is, and changes no figure",
  async (world) => {
    await released(world);
    const before = await yearOf(world, 2026);
    const input = { cohorts: [2026], rows: ["PROVINCE" as const] };
    const { keepReport } = await world.as("ministry").ask(KeepReportDocument, { input });
    await world.clock("2027-05-03T10:00:00+02:00");
    const id = await proposed(world);
    const waiting = await noted(world);
    const newest = { first: 1, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
    const { ownSignals } = await world.as("fg").ask(OwnSignalsDocument, newest);
    await sign(world, id);
    await sign(world, id);
    const ministry = world.as("ministry");
    const { reportCatalogue } = await ministry.ask(ReportCatalogueDocument, {});
    const file = async (name: string) => (await pdfAt(ministry, `/figures/${name}`)).body as Buffer;
    const [csv, xlsx] = [await file(`${keepReport.number}.csv`), await file(`${keepReport.number}.xlsx`)];
    const pdf = await readPdf(await file(`${keepReport.number}.pdf`));
    const yearly = await readPdf(await file("2026.pdf"));

    const note = { year: 2026, number: 1, replaces: null, replacedBy: null, dutch, english, publishedOn: "2027-05-03" };
    expect(waiting).toEqual([]);
    expect(ownSignals.items[0]).toMatchObject({ kind: "NOTE_PROPOSED", case: null });
    expect(await noted(world)).toEqual([note]);
    expect(reportCatalogue.cohorts.map(({ notes }) => notes)).toEqual([[note]]);
    const line = `"Opmerking 1 bij 2026";"Geplaatst op 3 mei 2027; na het bewaren van dit rapport";"${dutch}"`;
    expect(csv.toString("utf8")).toContain(line);
    expect(wordsOf(xlsx)).toContain(dutch);
    for (const paper of [pdf, yearly])
      for (const said of ["Opmerkingen bij deze cijfers", "Opmerking 1 bij 2026", dutch, "Geplaatst op 3 mei 2027"])
        expect(paper.text.replace(/\s+/g, " ")).toContain(said);
    expect(pdf.text.replace(/\s+/g, " ")).toContain("na het bewaren van dit rapport");
    expect(yearly.text).not.toContain("na het bewaren");
    expect(await yearOf(world, 2026)).toEqual(before);
  },
  180_000,
);

fulfils(
  "report/yearly",
  "takes no note that tells a number, in whatever way it is written, none beside a year that is open, and none of a few words",
  async (world) => {
    await released(world);
    const number = ["REFUSED", "report/yearly", "report-note-number"];
    for (const said of [
      "Er ontbreken 12 aanvragen in de cijfers van Limburg.",
      "Er ontbreken twaalf aanvragen in de cijfers van Limburg.",
      "Er ontbreken tweeëntwintig aanvragen in de cijfers van Limburg.",
      "Er ontbreken ¹² aanvragen in de cijfers van Limburg.",
      "Er ontbreken ١٢ aanvragen in de cijfers van Limburg.",
      "Er ontbreken één of meer aanvragen in de cijfers van Limburg.",
      // The name of nothing that is there: it could be a count.
      "Zie ook de cijfers van 1998, die anders zijn geteld.",
      "Zie ook rapport R-2027-0012 over de provincie Limburg.",
      "Zie ook opmerking 7 over de provincie Limburg.",
    ])
      expect([said, await refusedFor(world, { dutch: said })]).toEqual([said, number]);
    expect(await refusedFor(world, { english: "There are twenty-two applications missing." })).toEqual(number);
    expect(await refusedFor(world, { year: 2027 })).toEqual(["REFUSED", "report/yearly", "cohort-not-frozen"]);
    expect(await refusedFor(world, { year: 2020 })).toEqual(["REFUSED", "report/yearly", "cohort-not-frozen"]);
    expect((await refusedFor(world, { dutch: "Te kort." }))[0]).toBe("BAD_USER_INPUT");
    expect((await refusedFor(world, { english: "Long. ".repeat(200) }))[0]).toBe("BAD_USER_INPUT");
    for (const name of ["consultant", "administrator"] as const) {
      const input = { year: 2026, dutch, english };
      expect((await world.as(name).refused(ProposeNoteDocument, { input })).code).toBe("FORBIDDEN");
    }
  },
  120_000,
);

fulfils(
  "report/yearly",
  "has a note taken back by another that names it, and lets nobody sign his own, sign twice or replace what was replaced",
  async (world) => {
    await released(world);
    const [first = { number: 0 }] = await noted(world);
    if (first.number === 0) await sign(world, await proposed(world));
    const again = { dutch: "Opmerking 1 klopt niet: de reden was toch juist.", english: "Note 1 is wrong after all." };
    const own = await proposed(world, { ...again, replaces: 1 }, "fg");
    const refused = await world.as("fg").refused(SignNoteDocument, { input: { proposalId: own } });
    const office = await world.as("office").refused(SignNoteDocument, { input: { proposalId: own } });
    const remark = "Laat het bureau dit zelf voorstellen.";
    await world.as("fg").ask(SendNoteBackDocument, { input: { proposalId: own, remark } });
    const id = await proposed(world, { ...again, replaces: 1 });
    expect(await proposed(world, { ...again, replaces: 1 })).toBe(id);
    await sign(world, id);

    expect(refused).toMatchObject({ clause: "report/yearly", key: "note-own" });
    expect(office.code).toBe("FORBIDDEN");
    expect((await noted(world)).map(({ number, replaces, replacedBy }) => [number, replaces, replacedBy])).toEqual([
      [1, null, 2],
      [2, 1, null],
    ]);
    expect(await refusedFor(world, again)).toEqual(["REFUSED", "report/yearly", "note-said"]);
    const other = { dutch: `Nogmaals: ${dutch}`, english: `Again: ${english}` };
    expect(await refusedFor(world, { ...other, replaces: 1 })).toEqual(["REFUSED", "report/yearly", "note-replaced"]);
    expect(await refusedFor(world, { ...other, replaces: 9 })).toEqual(["REFUSED", "report/yearly", "note-not-there"]);
    const { noteProposals } = await world.as("office").ask(NoteProposalsDocument, {});
    expect(noteProposals.map(({ number, remark: why }) => [number, why]).slice(0, 2)).toEqual(
      expect.arrayContaining([[2, null]]),
    );
    expect(noteProposals.find((one) => one.id === own)).toMatchObject({ number: null, remark });
  },
  120_000,
);

fulfils(
  "report/yearly",
  "keeps a note as it was published, at the database's own door too, and tells the ministry nothing of who wrote it",
  async (world) => {
    await released(world);
    if ((await noted(world)).length === 0) await sign(world, await proposed(world));
    const waits = await proposed(world, { dutch: `Let op: ${dutch}`, english: `Mind: ${english}` });
    const changed = await Promise.all(
      [
        "update report.note set dutch = 'Iets heel anders dan er eerst stond.'",
        "delete from report.note",
        "truncate report.note cascade",
        "update report_note_proposal set dutch = 'Iets heel anders dan er eerst stond.'",
        "delete from report_note_proposal",
        `insert into report.note (cohort, number, dutch, english) values (2026, 99, '${dutch} Het waren er 12.', '${english}')`,
      ].map((text) => behind(world.bureau, text).then(() => "done", String)),
    );
    const fg = await SignedIn.as(world.bureau, "zv_fg", "fg");
    const ministry = await SignedIn.as(world.bureau, "zv_ministry", "ministry");
    try {
      expect(await ministry.asks("select * from report.note where number = 1")).toMatchObject([
        { cohort: 2026, dutch },
      ]);
      expect(await ministry.asks("select proposed_by from report_note_proposal")).toBe("42501");
      expect(await ministry.asks("insert into report.note select * from report.note")).toBe("42501");
      expect(await fg.asks("insert into report.note select * from report.note")).toBe("42501");
      // In the name of another, or as one that was signed already.
      const named = `update report_note_proposal set judged_by = '${world.bureau.id("lead")}' where id = '${waits}'`;
      expect(typeof (await fg.asks(named))).toBe("string");
      expect(await fg.asks(`update report_note_proposal set number = 1 where id = '${waits}'`)).toBe("42501");
    } finally {
      await fg.leave();
      await ministry.leave();
    }
    const columns = await behind<{ name: string }>(
      world.bureau,
      "select column_name::text name from information_schema.columns where table_schema = 'report' and table_name = 'note' order by 1",
    );

    expect(changed.map((one) => /figures-stay|note-judged|only be added|report-note-number/.test(one))).toEqual(
      Array(6).fill(true),
    );
    expect(columns.map(({ name }) => name)).toEqual([
      "cohort",
      "dutch",
      "english",
      "number",
      "published_on",
      "replaces",
    ]);
    expect((await world.as("ministry").refused(NoteProposalsDocument, {})).code).toBe("BAD_USER_INPUT");
  },
  120_000,
);
