import { expect } from "@jest/globals";
import {
  CaseDocument,
  ChangeAddressDocument,
  type ChangeAddressInput,
  HoldIntakeDocument,
  ReceiveApplicationDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { aGuardian, anApplication } from "../support/cases.js";
import { exported, fetched } from "../support/exports.js";
import { fulfils, type World } from "../support/fulfils.js";
import { held, textOf, vera } from "../support/letter.js";
import { findable, searched } from "../support/search.js";

const hidden = { hiddenStreet: "Schuilhof 7", hiddenPostcode: "0000 ZZ", hiddenCity: "Elderstad" };
const open = { street: "Verzonnenlaan 1", postcode: "0000 AA", city: "Voorbeeldstad" };
const nowhere = { street: null, postcode: null, city: null };
const unknown = { hiddenStreet: null, hiddenPostcode: null, hiddenCity: null };
const words = Object.values(hidden);
const told = {
  receivedOn: "2026-03-02",
  channel: "PHONE",
  kind: "ACCESS",
  person: "GUARDIAN",
  askedBy: "SELF",
} as const;

/** A case in hand, of a parent who lives where nobody may know it. */
const ofWhoFled = ({ aCase }: World): Promise<string> =>
  aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: { guardians: [aGuardian(hidden)] } });

/** The case's only parent, and the whole answer that he came in. */
async function parentSeen({ as }: World, id: string, by: PersonName) {
  const answer = await as(by).ask(CaseDocument, { id });
  const [guardian] = answer.case?.guardians ?? [];
  return { guardian, text: JSON.stringify(answer) };
}

/** The input that says where the only parent lives from now on. */
async function ofParent({ cases }: World, caseId: string, address: Partial<ChangeAddressInput>) {
  const { version, guardians } = await cases.seen(caseId);
  return { caseId, version: version ?? 0, person: "GUARDIAN" as const, guardianId: guardians?.[0]?.id, ...address };
}

fulfils(
  "data/contact",
  "shows a secret address to the bureau; the consultant is told that it is secret, and not where it is",
  async (world) => {
    const id = await ofWhoFled(world);

    const office = await parentSeen(world, id, "office");
    expect(office.guardian).toMatchObject({ ...hidden, ...nowhere, isAddressSecret: true });
    const consultant = await parentSeen(world, id, "consultant");
    expect(consultant.guardian).toMatchObject({ ...unknown, ...nowhere, isAddressSecret: true });
    expect(consultant.guardian?.withheld).toEqual(expect.arrayContaining(Object.keys(hidden)));
    for (const word of words) expect(consultant.text).not.toContain(word);
  },
);

fulfils("data/contact", "hands the login of consultants no secret address, not even sealed", async (world) => {
  const { bureau } = world;
  const id = await ofWhoFled(world);
  const consultant = await SignedIn.as(bureau, "zv_consultant", "consultant");
  try {
    for (const table of ["guardian", "pupil"])
      expect(await consultant.asks(`select refuge from ${table} where case_id = $1`, [id])).toBe("42501");
    const read = await consultant.asks("select contact, is_address_secret from guardian where case_id = $1", [id]);
    expect(read).toMatchObject([{ is_address_secret: true }]);
  } finally {
    await consultant.leave();
  }
});

fulfils("data/contact", "shows a secret address to the FG only while a request is open", async (world) => {
  const id = await ofWhoFled(world);

  const before = await parentSeen(world, id, "fg");
  expect(before.guardian).toMatchObject(unknown);
  expect(before.guardian?.withheld).toContain("hiddenStreet");
  await world.as("office").ask(RegisterRequestDocument, { input: { ...(await world.cases.which(id)), ...told } });
  expect((await parentSeen(world, id, "fg")).guardian).toMatchObject(hidden);
});

fulfils("data/contact", "takes no address down that is open and secret at once", async (world) => {
  const guardians = [aGuardian(), aGuardian({ ...open, ...hidden })];

  const refusal = await world.as("office").refused(ReceiveApplicationDocument, { input: anApplication({ guardians }) });

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "data/contact", key: "address-open-too" });
  expect(refusal.fields).toHaveProperty(["guardians.1.hiddenStreet"]);
});

fulfils(
  "data/contact",
  "takes the open address away when it becomes secret, and the other way round",
  async (world) => {
    const { as, aCase, bureau } = world;
    const application = { guardians: [aGuardian(open)] };
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application });
    expect((await parentSeen(world, id, "consultant")).guardian).toMatchObject({ ...open, isAddressSecret: false });

    await as("office").ask(ChangeAddressDocument, { input: await ofParent(world, id, hidden) });

    expect((await parentSeen(world, id, "office")).guardian).toMatchObject({ ...hidden, ...nowhere });
    expect((await parentSeen(world, id, "consultant")).text).not.toContain(open.street);
    const [event] = await behind<{ fields: string[]; line: string }>(
      bureau,
      "select fields, event_line(event) line from event where action = 'changeAddress' and case_ids = array[$1::uuid]",
      [id],
    );
    expect(event?.fields).toEqual(expect.arrayContaining(["+Guardian.street", "+Guardian.hiddenStreet"]));
    for (const word of [...words, ...Object.values(open)]) expect(event?.line).not.toContain(word);
    await as("office").ask(ChangeAddressDocument, { input: await ofParent(world, id, open) });
    expect((await parentSeen(world, id, "consultant")).guardian).toMatchObject({ ...open, isAddressSecret: false });
    expect((await parentSeen(world, id, "office")).guardian).toMatchObject(unknown);
  },
);

fulfils(
  "data/contact",
  "keeps with every person whether his address is secret, and nothing else than is so",
  async (world) => {
    const id = await ofWhoFled(world);
    const says = (set: string) => behind(world.bureau, `update guardian set ${set} where case_id = $1`, [id]);

    await expect(says("is_address_secret = false")).rejects.toMatchObject({ constraint: "guardian_hides" });
    await expect(says("refuge = null")).rejects.toMatchObject({ constraint: "guardian_hides" });
  },
);

fulfils("data/contact", "finds nobody by a secret address, and has it in no file that leaves", async (world) => {
  await ofWhoFled(world);
  await findable(world.bureau, "Verzonnen");
  for (const text of ["Schuilhof", "Elderstad"]) expect((await searched(world.bureau, text)).items).toEqual([]);
  const { text } = await fetched(world.as("office"), await exported(world.as("office")));
  expect(text).toContain("OC-2026");
  for (const word of words) expect(text).not.toContain(word);
});

fulfils("data/contact", "changes addresses by the bureau alone, of who is in the case", async (world) => {
  const { as, aCase, cases } = world;
  const id = await ofWhoFled(world);
  const other = (await cases.seen(await aCase())).guardians?.[0]?.id;
  const input = await ofParent(world, id, open);

  expect(await as("consultant").refused(ChangeAddressDocument, { input })).toMatchObject({ code: "FORBIDDEN" });
  const elsewhere = { ...input, guardianId: other };
  const refusal = await as("office").refused(ChangeAddressDocument, { input: elsewhere });
  expect(refusal.fields).toHaveProperty(["guardianId"]);
  const applicant = await as("office").refused(ChangeAddressDocument, { input: { ...input, person: "APPLICANT" } });
  expect(applicant.fields).toHaveProperty(["guardianId"]);
});

fulfils("keep/no-longer-than-needed", "changes no address in a case whose day has come", async (world) => {
  const id = await world.aCase({ stage: "DECLINED" });
  await world.as("office").ask(ChangeAddressDocument, { input: await ofParent(world, id, hidden) });
  await world.clock("2026-03-15T10:00:00+01:00");

  const input = await ofParent(world, id, open);
  expect(await world.as("office").refused(ChangeAddressDocument, { input })).toMatchObject({ key: "term-over" });
});

fulfils("data/contact", "keeps a secret address in no draft, and records it with the interview", async (world) => {
  const { as, aCase, cases } = world;
  const pupil = { givenName: "Pim", familyName: "Papierenberg", birthOn: "2016-05-01", gender: "BOY" } as const;
  const id = await aCase({ application: { pupil: undefined } });
  const draft = { caseId: id, version: 0, heldOn: "2026-03-02", pupil: hidden };
  const keep = "mutation ($input: KeepDraftInput!) { keepIntakeDraft(input: $input) { id } }";
  expect(await as("office").freeRefused(keep, { input: draft })).toMatchObject({ code: "BAD_USER_INPUT" });

  const input = { ...(await cases.which(id)), heldOn: "2026-03-02", pupil: { ...pupil, ...hidden } };
  await as("office").ask(HoldIntakeDocument, { input });

  expect((await cases.seen(id)).pupil).toMatchObject({ ...hidden, ...nowhere, isAddressSecret: true });
});

fulfils(
  "data/contact",
  "has a secret address on the letter to who lives there, in no other, and in no number that can be guessed at",
  async (world) => {
    const fled = aGuardian({ givenName: "Otto", familyName: "Onbestaand", livesApart: true, ...hidden });
    const { caseId, to } = await held(world, [vera, fled]);
    const [first = "", second = ""] = to;
    expect(await textOf(world, first)).not.toMatch(/Schuilhof|0000 ZZ|Elderstad/);
    const before = await textOf(world, second);
    expect(before).toContain("Otto Onbestaand Schuilhof 7 0000 ZZ Elderstad");

    const { version } = await world.cases.which(caseId);
    const input = { caseId, version, person: "GUARDIAN", guardianId: second, hiddenStreet: "Wijkplaats 3" } as const;
    await world.as("office").ask(ChangeAddressDocument, { input });

    const after = await textOf(world, second);
    expect(after).toContain("Otto Onbestaand Wijkplaats 3");
    const rest = (text: string) => text.replace(/Otto Onbestaand (Schuilhof 7 0000 ZZ Elderstad|Wijkplaats 3)/, "");
    expect(rest(after)).toBe(rest(before));
  },
);
