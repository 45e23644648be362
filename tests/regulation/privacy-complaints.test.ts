import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  PassOnPrivacyComplaintDocument,
  RecordPrivacyContactDocument,
  RegisterPrivacyComplaintDocument,
  SettlePrivacyComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
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
