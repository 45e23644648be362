import { expect, test } from "@jest/globals";
import { parentsToShare } from "@zorgvuldig/schema/shared";
import { behind } from "../support/behind.js";
import { aGuardian } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { copyOf, toShare } from "../support/sharing.js";

const clause = "share/only-authorised";

fulfils(clause, "shares a fact of the family without a record beside it, and not nothing", async (world) => {
  const { caseId, share, refused } = await toShare(world);

  const { id } = await share({ recordIds: [], facts: ["BIRTH_ON"] });
  const nothing = await refused({ recordIds: [], facts: [] });
  const direct = behind(
    world.bureau,
    `insert into disclosure (id, version, created_at, case_id, institution_id, author_id, manner, categories, record_ids, document_ids, disclosed_at,
     note, state, facts) select gen_random_uuid(), 1, created_at, case_id, institution_id, author_id, manner, categories, '{}', '{}', disclosed_at, note,
     'PREPARED', '{}' from disclosure where id = $1`,
    [id],
  );

  await expect(direct).rejects.toThrow("tells_something");
  expect((await copyOf(world, caseId, id))?.copy).toMatchObject({
    contact: ["Leerling\n\nPim Papierenberg"],
    identity: ["Geboren\n\n1 mei 2016"],
  });
  expect(nothing.fields).toHaveProperty("recordIds");
});

fulfils(clause, "gives telephone and mail of nobody who has no authority, or did not sign", async (world) => {
  const stepfather = aGuardian({ givenName: "Stef", authority: "NO", authorityEvidence: null, phone: "000-9998888" });
  const { caseId, share } = await toShare(world, { others: [stepfather] });

  const { id } = await share({ facts: ["GUARDIANS"] });

  expect((await copyOf(world, caseId, id))?.copy?.contact).toEqual([
    "Leerling\n\nPim Papierenberg",
    "Ouder\n\nVera Verzonnen\n000-3334444\nvera@gezin.test",
  ]);
});

const named = { givenName: "Vera", namePrefix: null, familyName: "Verzonnen", phone: "000-1", email: null };
const vera = { ...named, id: "vera", authority: "YES" as const };
const wim = { ...named, id: "wim", authority: "YES" as const };
const stef = { ...named, id: "stef", authority: "NO" as const };
const by = (id: string | null, differs: object = {}) => ({
  signer: id ? ("GUARDIAN" as const) : ("PUPIL" as const),
  signedOn: "2026-03-01",
  withdrawnAt: null,
  invalidatedAt: null,
  guardian: id ? { id } : null,
  ...differs,
});
const standing = [{ isInForce: true }];

test.each([
  ["one of two signed", [{ lines: standing, signatures: [by("vera"), by("wim", { signedOn: null })] }], ["vera"]],
  [
    "both signed, and one took it back",
    [{ lines: standing, signatures: [by("vera", { withdrawnAt: "x" }), by("wim")] }],
    ["wim"],
  ],
  [
    "one signature was none",
    [{ lines: standing, signatures: [by("vera", { invalidatedAt: "x" }), by("wim")] }],
    ["wim"],
  ],
  ["somebody without authority signed", [{ lines: standing, signatures: [by("stef"), by("vera")] }], ["vera"]],
  ["the pupil signed", [{ lines: standing, signatures: [by(null)] }], ["vera", "wim"]],
  ["what was signed is over", [{ lines: [{ isInForce: false }], signatures: [by("vera")] }], []],
  ["it was the agreement", [{ lines: [], signatures: [by("vera")] }], []],
])("where %s the parents that may be named are those", (_, consents, names) => {
  expect(parentsToShare({ guardians: [vera, wim, stef], consents }).map(({ id }) => id)).toEqual(names);
});
