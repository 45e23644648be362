import { expect } from "@jest/globals";
import {
  KeepReportDocument,
  ProposeNoteDocument,
  type ReportTableFilter,
  SignNoteDocument,
} from "@zorgvuldig/schema/generated/operations";
import { glossary } from "@zorgvuldig/schema/glossary";
import { marginOf } from "@zorgvuldig/schema/report";
import { fulfils } from "../support/fulfils.js";
import { pdfAt } from "../support/letter.js";
import { Nights } from "../support/nights.js";
import { readSheet } from "../support/sheet.js";
import { counted, freezeWithoutNoise, layDown, somebody, tableOf, withoutNoise } from "../support/yearly.js";

const note = {
  dutch: "In Limburg & omgeving is de reden \"thuis\" anders geteld dan 'elders'.",
  english: "In Limburg and around the reason was counted in another way.",
};

fulfils(
  "report/to-ministry",
  "gives every figure of a table in the sheet that is taken along, as a number to reckon with, what is small as nothing, and the notes below",
  async (world) => {
    const nights = await Nights.of(world);
    await nights.minute("2026-03-02T10:00:00+01:00");
    await withoutNoise(world, 2026);
    await counted(world, 2026, 345, somebody);
    await counted(world, 2026, 11, { ...somebody, PROVINCE: "LIMBURG", GENDER: "BOY" });
    await counted(world, 2026, 9, { ...somebody, PROVINCE: "ZEELAND" });
    await layDown(world, nights, 2026, freezeWithoutNoise);
    const question: ReportTableFilter = { cohorts: [2026], rows: ["PROVINCE", "GENDER"], byYear: true };
    const { keepReport } = await world.as("ministry").ask(KeepReportDocument, { input: question });
    await world.clock("2027-05-03T10:00:00+02:00");
    const { proposeNote } = await world.as("office").ask(ProposeNoteDocument, { input: { year: 2026, ...note } });
    await world.as("fg").ask(SignNoteDocument, { input: { proposalId: proposeNote[0]?.id ?? "" } });

    const file = await pdfAt(world.as("ministry"), `/figures/${keepReport.number}.xlsx`);
    const sheet = readSheet(file.body);
    const cells = await tableOf(world, question);

    const told = (count: number | null, one: { standardError: number }) =>
      count === null ? [null, null] : [count, marginOf(one)];
    expect(sheet).toEqual([
      ["Jaar", "Provincie", "Geslacht", "Aantal", "Marge (±)", "Betrouwbaarheid"],
      ...cells.map((cell) => [
        String(cell.cohort),
        ...cell.codes.map((code) => glossary.reportCode[code].nl),
        ...told(cell.count, cell),
        glossary.cellStatus[cell.status].nl,
      ]),
      [],
      ["Opmerking 1 bij 2026", "Geplaatst op 3 mei 2027; na het bewaren van dit rapport", note.dutch],
    ]);
    const row = (province: string, gender: string) => sheet.find((one) => one[1] === province && one[2] === gender);
    expect(row("Utrecht", "Meisje")).toEqual(["2026", "Utrecht", "Meisje", 345, expect.any(Number), "Bruikbaar"]);
    expect(row("Limburg", "Jongen")).toEqual(["2026", "Limburg", "Jongen", 11, expect.any(Number), "Onzeker"]);
    expect(row("Zeeland", "Meisje")).toEqual(["2026", "Zeeland", "Meisje", null, null, "Kleiner dan 10"]);
    expect([sheet.length, file.headers["content-disposition"]]).toEqual([
      1 + 13 * 3 + 2,
      `attachment; filename="${keepReport.number}.xlsx"`,
    ]);
  },
  120_000,
);
