import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { CaseDocument, CertificateOfDocument, CloseCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, hashOfFile, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { fetchedLog } from "../support/log-file.js";
import { readThrough } from "../support/night.js";
import { Nights } from "../support/nights.js";
import { verifyLog } from "../support/process.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { code, toShare } from "../support/sharing.js";
import { Writers } from "../support/writers.js";

const start = "2026-03-02T10:00:00+01:00";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

fulfils(
  "security/measures",
  "copies all data while people work, with everything that was acknowledged before, and puts it back elsewhere",
  async (world) => {
    await world.clock(start);
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const file = aPdf("Een verslag dat terugkomt");
    const document = await new Papers(world).add(caseId, "consultant", aDocument(), file);
    const writers = new Writers([world.as("office"), world.as("lead")], "2026-03-02");
    await writers.more(6);
    const acknowledged = writers.told.map((told) => told.caseId);
    const backup = await backedUp(world.bureau, folder, "under-load");
    await writers.stop();

    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      await elsewhere.restored(backup);
      await elsewhere.start();

      const consultant = elsewhere.as("consultant");
      expect((await consultant.ask(CaseDocument, { id: caseId })).case?.pupil?.givenName).toBe("Pim");
      const office = elsewhere.as("office");
      for (const id of acknowledged) expect((await office.ask(CaseDocument, { id })).case?.id).toBe(id);
      const read = await new Papers({ as: () => consultant, cases: world.cases }).read("consultant", document);
      expect(hashOfFile(read.body as Buffer)).toBe(hashOfFile(file));
      expect(writers.wrong).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  },
  180_000,
);

fulfils(
  "security/measures",
  "lets nobody be signed in, no link lead anywhere and no mail be sent twice after a copy is put back",
  async (world) => {
    await world.clock(start);
    const { share, ids } = await toShare(world);
    await share({ manner: "LINK", code, recordIds: [ids.LEARNING] });
    const waiting = await behind(world.bureau, "select 1 from message where state = 'QUEUED'");
    const backup = await backedUp(world.bureau, folder, "open-things");

    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      await elsewhere.restored(backup);

      expect(await elsewhere.rows("select 1 from session")).toEqual([]);
      expect(await elsewhere.rows("select 1 from disclosure_link where ended_at is null")).toEqual([]);
      expect(await elsewhere.rows("select 1 from message where state in ('QUEUED', 'SENDING')")).toEqual([]);
      expect(waiting.length).toBeGreaterThan(0);
      expect(await elsewhere.rows("select 1 from message where state = 'UNKNOWN'")).toHaveLength(waiting.length);
    } finally {
      await elsewhere.close();
    }
  },
  120_000,
);

fulfils(
  "security/measures",
  "says in the log, signed, that a copy was put back and what is lost by it; nothing else may be missing",
  async (world) => {
    await world.clock(start);
    const backup = await backedUp(world.bureau, folder, "logged");
    // What is lost is sealed and signed, in a life that ends: its heads stay outside the data.
    await world.aCase();
    expect(await readThrough(world.bureau)).toBeNull();

    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      const said = await elsewhere.restored(backup);
      expect(said).toMatch(
        /The log is whole up to event 100000\d; the copy ended with event \d+, and \d+ events that heads know of came after it and are lost/,
      );
      await elsewhere.start();
      const log = await fetchedLog(elsewhere.as("fg"), path.join(folder, "restored.ndjson"));
      const whole = await verifyLog(log, elsewhere.headsFile);
      expect([whole.code, whole.complained]).toEqual([0, ""]);
      expect(whole.said).toContain("A copy was put back that ended with event");

      // The same without the event that came first after it, or without what says that a copy was put back.
      const lines = (await readFile(log, "utf8")).split("\n");
      const first = lines.findIndex((line) => line.startsWith('{"seq":1000001,'));
      await writeFile(log, lines.toSpliced(first, 1).join("\n"));
      expect((await verifyLog(log, elsewhere.headsFile)).complained).toContain("NOT whole");
      const [told = "", ...rest] = lines;
      await writeFile(
        log,
        [told.replaceAll(/[^\s"]+\\n1000000\\n[^\s"]+\\nrestored [^"]*?=\\n/g, ""), ...rest].join("\n"),
      );
      expect((await verifyLog(log)).complained).toContain("NOT whole");
    } finally {
      await elsewhere.close();
    }
  },
  120_000,
);

fulfils(
  "keep/erased",
  "erases again out of a copy that is put back what was erased after it was made, whichever copy of the keys it is put back with",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const { caseId, share, ids } = await toShare(world, { apart: true });
    await new Papers(world).add(caseId, "consultant", aDocument());
    await share({ manner: "LINK", code, recordIds: [ids.LEARNING, ids.HEALTH] });
    const { number, pupil } = await world.cases.seen(caseId);
    // On that day nobody knew yet that the work would end.
    const backup = await backedUp(world.bureau, folder, "before-erasing");
    const input = { ...(await world.cases.which(caseId)), outcome: "ADVICE" as const, workEndedOn: "2026-03-02" };
    await world.as("office").ask(CloseCaseDocument, { input });
    await nights.pass("2028-03-01", "2028-03-02");
    expect(await nights.isThere(caseId)).toBe(false);
    const newer = path.join(folder, "newer.keys");
    await keysOf(world.bureau, "export", newer);

    for (const keys of [`${backup}.keys`, newer]) {
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        expect(await elsewhere.restored(backup, keys)).toContain(
          "1 cases that were erased after that are erased again",
        );
        const left = await elsewhere.rows(
          `select place from residue_of(array['${caseId}', '${pupil?.id}']::uuid[]) where place not like 'event.%'`,
        );
        expect(left).toEqual([]);
        expect(await elsewhere.rows(`select 1 from key_wrap where case_id = '${caseId}'`)).toEqual([]);
        // When it went it was counted; in the older copy it was not handled yet, and nobody can count it any more: that is said.
        expect(await elsewhere.rows("select counted from erasure_ledger")).toEqual([{ counted: keys === newer }]);
        await elsewhere.start();
        const asked = { input: { number: number ?? "" } };
        const { certificateOf } = await elsewhere.as("fg").ask(CertificateOfDocument, asked);
        expect(certificateOf).toMatchObject({ term: "HANDLED", destroyOn: "2028-03-02", promisedBy: "2028-03-02" });
        expect(certificateOf?.counts).toContain("document_content 1");
        expect((await elsewhere.as("office").ask(CaseDocument, { id: caseId })).case).toBeNull();
      } finally {
        await elsewhere.close();
      }
    }
    await world.clock(start);
  },
  240_000,
);

fulfils(
  "keep/erased",
  "puts nothing back without the ledger of what was erased, when a copy of the keys says that there is one",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const caseId = await world.aCase({ stage: "DECLINED" });
    const backup = await backedUp(world.bureau, folder, "without-ledger");
    await nights.pass("2026-03-14", "2026-03-15");
    const newer = path.join(folder, "newest.keys");
    await keysOf(world.bureau, "export", newer);

    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      const { code: ended, complained } = await elsewhere.restore({}, backup, newer);
      expect([ended, complained]).toEqual([1, expect.stringMatching(/^ERASURES: there is no file at [^\n]*\n$/)]);
      expect(await elsewhere.rows("select 1 from pg_class where relname = 'case_file'")).toEqual([]);
    } finally {
      await elsewhere.close();
    }
    expect(await nights.isThere(caseId)).toBe(false);
    await world.clock(start);
  },
  120_000,
);
