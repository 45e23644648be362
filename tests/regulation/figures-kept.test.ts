import { expect } from "@jest/globals";
import {
  KeepReportDocument,
  KeptReportsDocument,
  ReportTableDocument,
  type ReportTableFilter,
} from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { Nights } from "../support/nights.js";
import { counted, layDown, somebody, tableOf } from "../support/yearly.js";

const question: ReportTableFilter = { cohorts: [2026], rows: ["PROVINCE"] };

/** A bureau of which the figures of 2026 are laid down. */
async function released(world: World): Promise<void> {
  if ((await behind(world.bureau, "select from report.cell limit 1")).length > 0) return;
  const nights = await Nights.of(world);
  await nights.minute("2026-03-02T10:00:00+01:00");
  await counted(world, 2026, 345, somebody);
  await counted(world, 2026, 160, { ...somebody, PROVINCE: "LIMBURG", GENDER: "BOY" });
  await layDown(world, nights, 2026);
}
const keep = async ({ as }: World, input: ReportTableFilter) =>
  (await as("ministry").ask(KeepReportDocument, { input })).keepReport;

fulfils(
  "report/anonymised",
  "gives the same question the same number, whoever keeps it and however it is written down",
  async (world) => {
    await released(world);
    const filters = [
      { dimension: "REASON", in: ["AT_HOME", "REMOVED"] },
      { dimension: "GENDER", in: ["GIRL"] },
    ] as const;
    const mutable = (from: readonly (typeof filters)[number][]) =>
      from.map(({ dimension, in: codes }) => ({ dimension, in: [...codes] }));
    const [one, again, otherwise, other] = [
      await keep(world, { ...question, filters: mutable(filters) }),
      (await world.as("office").ask(KeepReportDocument, { input: { ...question, filters: mutable(filters) } }))
        .keepReport,
      await keep(world, {
        ...{ cohorts: [2026, 2026], rows: ["PROVINCE"], byYear: false },
        filters: mutable([...filters].reverse()).map((filter) => ({ ...filter, in: [...filter.in].reverse() })),
      }),
      await keep(world, question),
    ];

    expect(one?.number).toMatch(/^R-2027-\d{4}$/);
    expect([again?.number, otherwise?.number]).toEqual([one?.number, one?.number]);
    expect(other?.number).not.toBe(one?.number);
    const { keptReports } = await world.as("fg").ask(KeptReportsDocument, {});
    expect(keptReports.filter(({ number }) => number === one?.number)).toHaveLength(1);
  },
  120_000,
);

fulfils(
  "report/anonymised",
  "keeps no word that is not in the lists, at the database's own door too",
  async (world) => {
    await released(world);
    const ministry = await SignedIn.as(world.bureau, "zv_ministry", "ministry");
    const keeps = (asked: object) => ministry.asks("select report_keep($1) number", [JSON.stringify(asked)]);
    try {
      const lawful = { cohorts: [2026], rows: ["GENDER"], filters: [], byYear: false };
      expect(await keeps(lawful)).toEqual([{ number: expect.stringMatching(/^R-/) }]);
      const gender = { dimension: "GENDER", in: ["GIRL"] };
      const unlawful = [
        { ...lawful, rows: ["Pim"] },
        { ...lawful, rows: [null] },
        { ...lawful, filters: [{ dimension: "GENDER", in: ["Pim"] }] },
        { ...lawful, filters: [{ dimension: "Pim", in: ["Pim"] }] },
        { ...lawful, filters: [{ dimension: null, in: ["Pim"] }] },
        { ...lawful, filters: [{ ...gender, in: "GIRL" }] },
        { ...lawful, filters: [{ ...gender, about: "Pim" }] },
        { ...lawful, filters: [{ Pim: "GENDER" }] },
        { ...lawful, about: "GENDER" },
        { ...lawful, byYear: "Pim" },
        { ...lawful, rows: "GENDER" },
        { ...lawful, filters: gender },
        { ...lawful, cohorts: 2026 },
        { ...lawful, cohorts: [] },
        // A number can be somebody's too.
        { ...lawful, cohorts: [111222333] },
        { ...lawful, cohorts: [2027] },
        // So often the same that its length says something.
        { ...lawful, filters: [{ ...gender, in: Array(600).fill("GIRL") }] },
        ["Pim"],
      ];
      for (const one of unlawful) expect([one, await keeps(one)]).toEqual([one, "ZV001"]);
    } finally {
      await ministry.leave();
    }
    const input = { ...question, filters: [{ dimension: "GENDER", in: ["Pim"] }] } as unknown as ReportTableFilter;
    expect((await world.as("ministry").refused(KeepReportDocument, { input })).code).toBe("BAD_USER_INPUT");
  },
  120_000,
);

fulfils(
  "report/to-ministry",
  "is taken along as a table, a sheet and a letter out of the same cells, by who may ask and by nobody else",
  async (world) => {
    await released(world);
    const { number } = await keep(world, question);
    const cells = await tableOf(world, question);
    const ministry = world.as("ministry");
    const csv = (await pdfAt(ministry, `/figures/${number}.csv`)).body.toString("utf8") as string;
    const lines = csv
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', "").split(";"));
    const xlsx = (await pdfAt(ministry, `/figures/${number}.xlsx`)).body as Buffer;
    const pdf = await readPdf((await pdfAt(ministry, `/figures/${number}.pdf`)).body);
    const yearly = await readPdf((await pdfAt(ministry, "/figures/2026.pdf")).body);

    const figures = cells.map(({ count }) => (count === null ? "–" : String(count)));
    expect(lines[0]).toEqual(["Provincie", "Aantal", "Marge (±)", "Betrouwbaarheid"]);
    expect(lines.slice(1).map(([, count]) => count)).toEqual(figures);
    expect(xlsx.subarray(0, 2).toString()).toBe("PK");
    const [, limburg = "?"] = /Limburg (\d+)/.exec(pdf.text) ?? [];
    const at = cells.findIndex(({ codes }) => codes[0] === "LIMBURG");
    expect([limburg, pdf.text.includes(number)]).toEqual([figures[at], true]);
    expect(yearly.text).toContain(`Limburg ${figures[at]}`);
    const [{ hash } = { hash: "" }] = await behind<{ hash: string }>(
      world.bureau,
      "select encode(sha256, 'hex') hash from report.cohort where year = 2026",
    );
    expect(yearly.text.replace(/\s/g, "")).toContain(hash);

    for (const name of ["office", "fg"] as const)
      expect((await pdfAt(world.as(name), `/figures/${number}.csv`)).status).toBe(200);
    for (const name of ["consultant", "administrator"] as const) {
      for (const file of [`${number}.csv`, `${number}.xlsx`, `${number}.pdf`, "2026.pdf"])
        expect([name, file, (await pdfAt(world.as(name), `/figures/${file}`)).status]).toEqual([name, file, 403]);
      expect((await world.as(name).refused(ReportTableDocument, { input: question })).code).toBe("FORBIDDEN");
      expect((await world.as(name).refused(KeepReportDocument, { input: question })).code).toBe("FORBIDDEN");
    }
  },
  120_000,
);

fulfils(
  "report/anonymised",
  "lets the ministry's login read what was published and kept, and not one other table or column",
  async (world) => {
    await released(world);
    const ministry = await SignedIn.as(world.bureau, "zv_ministry", "ministry");
    const tables = await behind<{ place: string }>(
      world.bureau,
      "select format('%I.%I', table_schema, table_name) place from information_schema.tables where table_schema in ('public', 'report', 'pg_catalog') and table_schema <> 'pg_catalog'",
    );
    const open: string[] = [];
    try {
      for (const { place } of tables)
        if (typeof (await ministry.asks(`select * from ${place} limit 1`)) !== "string") open.push(place);
      for (const statement of [
        "insert into report.cell select * from report.cell limit 1",
        "update report.cell set value = 0",
        "delete from report.kept",
        "select * from report_counters(2027)",
        "select report_absorb(gen_random_uuid(), null)",
      ])
        expect([statement, await ministry.asks(statement)]).toEqual([statement, "42501"]);
    } finally {
      await ministry.leave();
    }
    const columns = await behind<{ name: string; type: string }>(
      world.bureau,
      "select table_name || '.' || column_name name, data_type type from information_schema.columns where table_schema = 'report'",
    );

    expect(open.sort()).toEqual(["report.cell", "report.cohort", "report.kept", "report.note", "report.spec"]);
    expect(tables.length).toBeGreaterThan(70);
    expect(columns.filter(({ name, type }) => type === "uuid" || /_id$|\.id$|key|seed|secret|salt/.test(name))).toEqual(
      [],
    );
    expect(columns.filter(({ type }) => type === "bytea").map(({ name }) => name)).toEqual(["cohort.sha256"]);
  },
  120_000,
);
