import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  NoteAuthorityDocument,
  RecordPrivacyContactDocument,
  SettlePrivacyComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { PrivacyComplaints } from "../support/privacy-complaints.js";

const clause = "rights/complaint-to-fg";
const start = "2026-03-02T10:00:00+01:00";
const at = async (world: World, now = start) => {
  await world.clock(now);
  return new PrivacyComplaints(world);
};

fulfils(clause, "goes from open through contacts to an answer on a day, and then stays as it is", async (world) => {
  const complaints = await at(world);
  for (const state of ["FOUNDED", "UNFOUNDED", "WITHDRAWN"] as const) {
    const { id } = await complaints.register();
    expect(await complaints.contact(id, "2026-03-02")).toMatchObject({
      contacts: [{ summary: "Wij spraken erover." }],
    });
    const settled = await complaints.settle(id, { state, answer: state === "WITHDRAWN" ? null : "Daarom." });
    expect(settled).toMatchObject({ state, settledOn: "2026-03-02", destroyOn: "2031-03-02" });
    const which = await complaints.which(id);
    const contact = { ...which, heldOn: "2026-03-02", channel: "PHONE", summary: "Nog iets." } as const;
    for (const [field, again] of [
      ["state", await world.as("fg").refused(SettlePrivacyComplaintDocument, { input: await complaints.settling(id) })],
      ["heldOn", await world.as("fg").refused(RecordPrivacyContactDocument, { input: contact })],
    ] as const)
      expect(again).toMatchObject({ clause, key: "complaint-stays", fields: { [field]: expect.any(String) } });
  }
});

fulfils(
  clause,
  "writes its answer in a letter of the row, that names the authority and the court, by its hash",
  async (world) => {
    const complaints = await at(world);
    const { id } = await complaints.register();
    const path = `/letters/PRIVACY_ANSWER/${id}`;
    expect((await world.as("fg").send("get", path)).status).toBe(404);
    const { number, letterHash } = await complaints.settle(id, { answer: "Het ging fout.\nWij vertellen niets meer." });
    const { body, status } = await world.as("fg").send("get", path).responseType("blob");
    const { text, isMarked, language } = await readPdf(body as Buffer);

    expect([status, isMarked, language]).toEqual([200, true, "nl-NL"]);
    for (const said of [number ?? "", "u hebt gelijk", "Wij vertellen niets meer.", "Verzonnen van Verdriet"])
      expect(text).toContain(said);
    expect(text).toContain(controller.authority.name);
    expect(text).toContain("naar de rechter");
    expect(letterHash).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain(`${letterHash?.slice(0, 4)} ${letterHash?.slice(4, 8)}`.toUpperCase());
    for (const by of ["office", "consultant", "lead"] as const) {
      await world.as(by).signIn();
      const [there, none] = [
        await world.as(by).send("get", path),
        await world.as(by).send("get", path.replace(/.$/, "f")),
      ];
      expect([there.status, there.text]).toEqual([404, none.text]);
    }
  },
);

fulfils(
  clause,
  "notes once, while it is open and after that, that whoever complains went to the authority",
  async (world) => {
    const complaints = await at(world);
    const [{ id: open }, { id: answered }] = [await complaints.register(), await complaints.register()];
    await complaints.settle(answered);
    for (const id of [open, answered]) {
      for (const toAuthorityOn of ["2026-03-01", "2026-03-03"])
        expect(
          await world
            .as("fg")
            .refused(NoteAuthorityDocument, { input: { ...(await complaints.which(id)), toAuthorityOn } }),
        ).toMatchObject({ clause, key: "contact-day", fields: { toAuthorityOn: expect.any(String) } });
      expect(await complaints.wentToAuthority(id, "2026-03-02")).toMatchObject({ toAuthorityOn: "2026-03-02" });
      const again = { ...(await complaints.which(id)), toAuthorityOn: "2026-03-02" };
      expect(await world.as("fg").refused(NoteAuthorityDocument, { input: again })).toMatchObject({
        key: "complaint-stays",
      });
    }
  },
);

fulfils(
  clause,
  "lets one of two answers at once stand, and adds no contact to what is answered meanwhile",
  async (world) => {
    const complaints = await at(world);
    const { id } = await complaints.register();
    const input = await complaints.settling(id);
    const contact = { privacyComplaintId: id, version: input.version, heldOn: "2026-03-02", channel: "PHONE" } as const;
    const sent = await Promise.all([
      world.as("fg").sent(SettlePrivacyComplaintDocument, { input }),
      world.as("fg").sent(SettlePrivacyComplaintDocument, { input: { ...input, state: "UNFOUNDED" } }),
      world.as("fg").sent(RecordPrivacyContactDocument, { input: { ...contact, summary: "Ondertussen." } }),
    ]);

    const codes = sent.map(({ body }) => body.errors?.[0]?.extensions?.code ?? "done").sort();
    expect(codes).toEqual(["CONFLICT", "CONFLICT", "done"]);
  },
);
