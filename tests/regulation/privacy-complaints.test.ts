import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  NoteAuthorityDocument,
  PassOnPrivacyComplaintDocument,
  RecordPrivacyContactDocument,
  RegisterPrivacyComplaintDocument,
  SettlePrivacyComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { aPrivacyComplaint, PrivacyComplaints } from "../support/privacy-complaints.js";

const clause = "rights/complaint-to-fg";
const start = "2026-03-02T10:00:00+01:00";
const at = async (world: World, now = start) => {
  await world.clock(now);
  return new PrivacyComplaints(world);
};

fulfils(
  clause,
  "takes it down for the FG, sealed where it lies, in a file of its own that points at no case",
  async (world) => {
    const complaints = await at(world);
    const { number } = await world.cases.seen(await world.aCase());
    const said = { about: "COLLEAGUE", aboutId: world.bureau.id("consultant"), caseNumber: number ?? "" } as const;
    const { id } = await complaints.register(said);

    expect(await complaints.find(id)).toMatchObject({
      ...aPrivacyComplaint({ about: "COLLEAGUE", caseNumber: number ?? "" }),
      number: expect.stringMatching(/^PK-2026-\d{4}$/),
      ...{ state: "OPEN", answerBy: "2026-04-13", destroyOn: null, aboutName: "Verzonnen consultant", withheld: [] },
    });
    const lies = JSON.stringify(await behind(world.bureau, "select c::text from privacy_complaint c"));
    for (const one of ["Verdriet", "buren", number ?? "", world.bureau.id("consultant")])
      expect(lies).not.toContain(one);
  },
);

fulfils(
  clause,
  "lets everybody pass on what he hears, the one complained about too, and shows him nothing of it",
  async (world) => {
    const complaints = await at(world);
    await complaints.clear();
    for (const by of ["office", "consultant"] as const) {
      const about = { about: "COLLEAGUE", aboutId: world.bureau.id(by) } as const;
      expect(await complaints.passOn(by, about)).toEqual({ id: world.bureau.id(by) });
    }

    const all = await complaints.all();
    expect(all).toHaveLength(2);
    expect(await complaints.find(all[0]?.id ?? "")).toMatchObject({
      ...{ text: aPrivacyComplaint().text, author: { id: world.bureau.id("consultant") } },
      aboutName: "Verzonnen consultant",
    });
  },
);

fulfils(
  clause,
  "has nobody judge himself: about the FG it is refused, with the way to the authority, and nothing stays",
  async (world) => {
    const complaints = await at(world);
    const before = (await complaints.all()).length;
    // Of another FG neither: they work for one another.
    const another = await world.bureau.hire("fg2", "fg");
    const refused = async (by: "fg" | "office" | "consultant", differs: object) => {
      const document = by === "fg" ? RegisterPrivacyComplaintDocument : PassOnPrivacyComplaintDocument;
      return world
        .as(by)
        .refused(document as typeof PassOnPrivacyComplaintDocument, { input: aPrivacyComplaint(differs) });
    };

    for (const by of ["fg", "office", "consultant"] as const) {
      for (const [field, differs] of [
        ["about", { about: "OFFICER" }],
        ["aboutId", { about: "COLLEAGUE", aboutId: world.bureau.id("fg") }],
        ["aboutId", { about: "COLLEAGUE", aboutId: another }],
      ] as const)
        expect(await refused(by, differs)).toMatchObject({
          ...{ clause, key: "about-officer", message: expect.stringContaining(controller.authority.name) },
          fields: { [field]: expect.any(String) },
        });
    }
    expect(await complaints.all()).toHaveLength(before);
  },
);

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
  "takes no day that cannot be right, no answer without a reason and no letter that cannot be printed",
  async (world) => {
    const complaints = await at(world);
    const { id } = await complaints.register();
    const fg = world.as("fg");
    const early = await fg.refused(RegisterPrivacyComplaintDocument, {
      input: aPrivacyComplaint({ receivedOn: "2026-03-03" }),
    });
    expect(early).toMatchObject({ clause, key: "complaint-in-future", fields: { receivedOn: expect.any(String) } });
    for (const empty of ["complainant", "reach", "text", "about", "channel", "receivedOn"]) {
      const input = { ...aPrivacyComplaint(), [empty]: null } as never;
      expect(await world.as("office").refused(PassOnPrivacyComplaintDocument, { input })).toMatchObject({
        fields: { [empty]: expect.any(String) },
      });
    }
    const nobody = { input: aPrivacyComplaint({ about: "COLLEAGUE", aboutId: id }) };
    expect(await world.as("consultant").refused(PassOnPrivacyComplaintDocument, nobody)).toMatchObject({
      code: "NOT_FOUND",
    });
    for (const [field, differs] of [
      ["settledOn", { settledOn: "2026-03-03" }],
      ["settledOn", { settledOn: "2026-03-01" }],
      ["state", { state: "OPEN" }],
      ["answer", { answer: null }],
      ["answer", { state: "UNFOUNDED", answer: null }],
    ] as const)
      expect(
        await fg.refused(SettlePrivacyComplaintDocument, { input: await complaints.settling(id, differs) }),
      ).toMatchObject({ code: "BAD_USER_INPUT", fields: { [field]: expect.any(String) } });
    const strange = await complaints.settling(id, { answer: "Ꙩ 𓀀" });
    expect(await fg.refused(SettlePrivacyComplaintDocument, { input: strange })).toMatchObject({
      key: "letter-unprintable",
    });
    for (const heldOn of ["2026-03-01", "2026-03-03"])
      expect(
        await fg.refused(RecordPrivacyContactDocument, {
          input: { ...(await complaints.which(id)), heldOn, channel: "PHONE", summary: "Gesproken." },
        }),
      ).toMatchObject({ clause, key: "contact-day", fields: { heldOn: expect.any(String) } });
    expect(await complaints.find(id)).toMatchObject({ state: "OPEN", contacts: [] });
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

fulfils(
  clause,
  "holds in the database what stands, and that no other day decides how long it is kept",
  async (world) => {
    const complaints = await at(world);
    const { id } = await complaints.register();
    await complaints.contact(id, "2026-03-02");
    await complaints.settle(id);
    const changes = (set: string, table = "privacy_complaint") =>
      behind(
        world.bureau,
        `update ${table} set ${set} where ${table === "privacy_contact" ? "complaint_id" : "id"} = $1`,
        [id],
      );
    const stays = { code: "ZV001", hint: clause };

    for (const set of ["received_on = received_on - 1", "state = 'UNFOUNDED'", "settled_on = settled_on - 1"])
      await expect(changes(set)).rejects.toMatchObject(stays);
    await expect(changes("held_on = held_on - 1", "privacy_contact")).rejects.toMatchObject(stays);
    for (const set of [
      "destroy_on = destroy_on + 1",
      "destroy_on = null",
      `approved_by_id = '${world.bureau.id("lead")}'`,
    ])
      await expect(changes(set)).rejects.toMatchObject({ code: "ZV001", hint: "keep/no-longer-than-needed" });
  },
);
