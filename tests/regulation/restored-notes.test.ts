import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { ProposeNoteDocument, ReportTableDocument, SignNoteDocument } from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { layDown } from "../support/yearly.js";

fulfils(
  "report/yearly",
  "has a year and the note beside it again when a copy is put back of before there was either, and takes the same note no second time",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const nights = await Nights.of(world);
    await nights.minute("2026-03-02T10:00:00+01:00");
    await world.aCase({ stage: "CLOSED", application: { receivedOn: "2026-03-02" } });
    await nights.pass("2026-03-03");
    const backup = await backedUp(world.bureau, folder);
    await layDown(world, nights, 2026);
    const note = {
      year: 2026,
      dutch: "De reden van verzuim is in Limburg anders geteld dan elders.",
      english: "The reason was counted in Limburg in another way than elsewhere.",
    };
    const { proposeNote } = await world.as("office").ask(ProposeNoteDocument, { input: note });
    await world.as("fg").ask(SignNoteDocument, { input: { proposalId: proposeNote[0]?.id ?? "" } });
    const input = { cohorts: [2026], rows: ["PROVINCE" as const] };
    const before = await world.as("ministry").ask(ReportTableDocument, { input });
    await nights.minute("2027-04-02T10:00:00+02:00");

    const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
    try {
      await elsewhere.restored(backup, `${backup}.keys`);
      await elsewhere.start();
      const after = await elsewhere.as("ministry").ask(ReportTableDocument, { input });
      const again = await elsewhere.as("office").refused(ProposeNoteDocument, { input: note });

      expect(before.reportTable.notes).toMatchObject([{ number: 1, ...note }]);
      expect(after).toEqual(before);
      expect(again).toMatchObject({ clause: "report/yearly", key: "note-said" });
    } finally {
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
