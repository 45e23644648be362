import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import {
  KeepReportDocument,
  KeptReportsDocument,
  type ReportDimension,
  type ReportTableFilter,
} from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";
import { pdfAt } from "../support/letter.js";
import { Nights } from "../support/nights.js";
import type { Person } from "../support/person.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { layDown } from "../support/yearly.js";

const by = (...rows: ReportDimension[]): ReportTableFilter => ({ cohorts: [2026], rows });
const keep = async (who: Person, input: ReportTableFilter) =>
  (await who.ask(KeepReportDocument, { input })).keepReport.number;
const questionOf = async (who: Person, number: string) =>
  (await who.ask(KeptReportsDocument, {})).keptReports.find((one) => one.number === number)?.rows;

fulfils(
  "report/anonymised",
  "has a number that was cited mean the same question when a copy is put back of before it was given out, or nothing, and never another",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const nights = await Nights.of(world);
    await nights.minute("2026-03-02T10:00:00+01:00");
    await layDown(world, nights, 2026);
    const ministry = world.as("ministry");
    const before = await keep(ministry, by("PROVINCE"));
    const backup = await backedUp(world.bureau, folder);
    const filed = await keep(ministry, by("GENDER"));
    await nights.minute("2027-04-02T10:00:00+02:00");
    const csv = (await pdfAt(ministry, `/figures/${filed}.csv`)).body.toString("utf8");
    // Given out, and the minute in which it would have been filed never came.
    const unfiled = await keep(ministry, by("REASON"));

    const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
    try {
      await elsewhere.restored(backup, `${backup}.keys`);
      await elsewhere.start();
      const analyst = elsewhere.as("ministry");
      const known = await Promise.all([before, filed, unfiled].map((number) => questionOf(analyst, number)));
      const again = (await pdfAt(analyst, `/figures/${filed}.csv`)).body.toString("utf8");
      const lost = (await pdfAt(analyst, `/figures/${unfiled}.csv`)).status;
      const next = [await keep(analyst, by("OUTCOME")), await keep(analyst, by("REASON"))];

      expect([before, filed, unfiled]).toEqual(["R-2027-0001", "R-2027-0002", "R-2027-0003"]);
      expect(known).toEqual([["PROVINCE"], ["GENDER"], undefined]);
      expect([again, lost]).toEqual([csv, 404]);
      expect(next).toEqual(["R-2027-1001", "R-2027-1002"]);
      expect(await keep(analyst, by("GENDER"))).toBe(filed);
    } finally {
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
