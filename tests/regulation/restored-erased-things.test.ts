import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { asksToChange } from "../support/changing.js";
import { aDocument, Papers } from "../support/documents.js";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { toShare } from "../support/sharing.js";
import { start, wholeFile } from "../support/whole-file.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-things-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

fulfils(
  "keep/erased",
  "erases again out of a copy that is put back what somebody had erased of a case that is still there",
  async (world) => {
    await world.clock("2026-03-02T12:00:00+01:00");
    const nights = await Nights.of(world);
    const { caseId, ids, share } = await toShare(world);
    const document = await new Papers(world).add(caseId, "consultant", aDocument());
    const disclosure = await share({ recordIds: [ids.LEARNING] });
    const backup = await backedUp(world.bureau, folder, "before-erasing-a-part");
    const asks = await asksToChange(world, caseId, "ERASURE", "2026-03-02");
    await asks.plan(
      { target: "LEARNING", rowId: ids.LEARNING, measure: "ERASE" },
      { target: "DOCUMENT", rowId: document, measure: "ERASE" },
    );
    await asks.acts.decide({ outcome: "GRANTED" });
    await asks.carryOut();
    await nights.round();

    const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
    try {
      await elsewhere.restored(backup);
      for (const [table, column, id] of [
        ["learning_record", "id", ids.LEARNING],
        ["document", "id", document],
        ["document_content", "document_id", document],
        ["disclosure_copy", "disclosure_id", disclosure.id],
      ])
        expect(await elsewhere.rows(`select 1 from ${table} where ${column} = '${id}'`)).toEqual([]);
      await elsewhere.start();
      const { case: found } = await elsewhere.as("consultant").ask(CaseDocument, { id: caseId });
      expect(found).toMatchObject({ learning: [], absence: [{ text: "Thuis gebleven." }], documents: [] });
    } finally {
      await elsewhere.close();
    }
  },
  180_000,
);

fulfils(
  "keep/erased",
  "erases again out of a copy that is put back the whole file that somebody had erased, from before it was decided and from after",
  async (world) => {
    const it = await wholeFile(world);
    const backups = [await backedUp(world.bureau, folder, "before-the-whole-file")];
    await it.grant();
    await it.acts.tell(start);
    await it.tellRecipient(start);
    backups.push(await backedUp(world.bureau, folder, "decided-on-the-whole-file"));
    await it.nights.pass("2026-03-03");

    for (const backup of backups) {
      const elsewhere = await Elsewhere.of(world.bureau, it.nights.ledger);
      try {
        await elsewhere.restored(backup);
        for (const [table, column] of [
          ["case_file", "id"],
          ["key_wrap", "case_id"],
          ["pupil", "case_id"],
          ["document", "case_id"],
        ])
          expect(await elsewhere.rows(`select 1 from ${table} where ${column} = '${it.caseId}'`)).toEqual([]);
        const terms = await elsewhere.rows("select term from destruction_certificate");
        expect(terms).toEqual([{ term: "ERASURE_REQUEST" }]);
      } finally {
        await elsewhere.close();
      }
    }
  },
  180_000,
);
