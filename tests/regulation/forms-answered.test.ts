import { expect } from "@jest/globals";
import {
  AddGuardianDocument,
  ChangeAddressDocument,
  HoldIntakeDocument,
  RegisterSignatureDocument,
  SendFormsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf } from "../support/cases.js";
import { consentOf, forgetForm, formOf, formTextOf, sent, signatureOf } from "../support/form.js";
import { fulfils } from "../support/fulfils.js";

fulfils("share/other-third-parties", "takes nobody in particular for no institution at all", async (world) => {
  for (const name of ["Overige instanties", "alle scholen", "zorgverleners", "De instellingen", "n.v.t.", "Any school"])
    await expect(
      behind(
        world.bureau,
        "insert into institution (id, version, created_at, name, kind) values (gen_random_uuid(), 1, now(), $1, 'OTHER')",
        [name],
      ),
    ).rejects.toMatchObject({ code: "ZV001", message: "unnamed" });
});

fulfils("share/when-relevant", "holds a line to its reason in the database as well", async (world) => {
  const { caseId, seen } = await sent(world);
  const { id } = consentOf(seen, "AUTHORISATION");
  for (const [kind, key] of [
    ["EARLIER_SCHOOL", "no-relevance"],
    ["NEW_SCHOOL", "no-relevance"],
    ["OTHER", "no-necessity"],
  ] as const) {
    const institutionId = await world.cases.anInstitution(kind);
    await expect(
      behind(
        world.bureau,
        `insert into authorisation_line (id, version, created_at, case_id, consent_id, institution_id, direction, categories, declined,
           is_reasoned, from_on, to_on, note)
         values (gen_random_uuid(), 1, now(), $1, $2, $3, 'GIVE', '{LEARNING}', '{}', false, '2026-03-02', '2026-04-01', '\\x00')`,
        [caseId, id, institutionId],
      ),
    ).rejects.toMatchObject({ code: "ZV001", message: key });
  }
});

fulfils(
  "consent/forms-to-parents",
  "sends no form when a parent has no address but that of who applied for him",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const permission = { permissionFrom: "Vera", permissionOn: "2026-03-01", permissionBy: "PHONE" } as const;
    const school = { kind: "SCHOOL", name: "Verzonnen school", email: "school@instantie.test", ...permission } as const;
    const application = { guardians: [aGuardian({ email: null })], pupil: null };
    const caseId = await world.aCase({ application: { ...application, question: null, applicant: school } });
    const known = await world.aCase({ application });
    const institutionId = await world.cases.anInstitution();
    const input = async (to: string) => ({
      ...(await world.cases.which(to)),
      fromOn: "2026-03-02",
      toOn: "2027-03-01",
      lines: [{ institutionId, direction: "GIVE" as const, categories: ["LEARNING" as const] }],
    });
    const office = world.as("office");

    expect(await office.refused(SendFormsDocument, { input: await input(caseId) })).toMatchObject({
      clause: "consent/forms-to-parents",
      key: "no-own-address",
    });
    // Whoever applied for his own child is handed them.
    await office.ask(SendFormsDocument, { input: await input(known) });
    const guardianId = (await world.cases.seen(caseId)).guardians?.[0]?.id;
    const moved = {
      ...(await world.cases.which(caseId)),
      person: "GUARDIAN" as const,
      guardianId,
      city: "Verzonnendam",
    };
    expect((await world.cases.seen(caseId)).consents).toEqual([]);
    await office.ask(ChangeAddressDocument, { input: moved });
    await office.ask(SendFormsDocument, { input: await input(caseId) });
  },
);

fulfils(
  "share/only-authorised",
  "shares nothing of what was said no to on the form, and makes no yes of it",
  async (world) => {
    const { caseId, seen } = await sent(world);
    const authorisation = consentOf(seen, "AUTHORISATION");
    const line = authorisation.lines?.find(({ direction }) => direction === "GIVE");
    const signature = authorisation.signatures?.[0];
    const input = {
      ...(await world.cases.which(caseId)),
      consentId: authorisation.id,
      guardianId: signature?.guardian?.id ?? null,
      signedOn: "2026-03-02",
      channel: "PAPER" as const,
      documentHash: hashOf("met kruisjes"),
      granted: [{ lineId: line?.id ?? "", categories: ["LEARNING" as const] }],
    };
    const wrong = [{ lineId: line?.id ?? "", categories: ["HOME" as const] }];
    // The agreement asks nothing of any institution.
    const agreement = { ...input, consentId: consentOf(seen, "AGREEMENT").id };
    for (const given of [{ ...input, granted: wrong }, agreement])
      expect(await world.as("office").refused(RegisterSignatureDocument, { input: given })).toMatchObject({
        clause: "share/only-authorised",
        key: "not-asked",
        fields: { granted: expect.anything() },
      });

    await world.as("office").ask(RegisterSignatureDocument, { input });

    const others = consentOf(await world.cases.seen(caseId), "AUTHORISATION").lines?.filter(
      ({ id }) => id !== line?.id,
    );
    // Nothing was named there: what is left open is a no.
    expect(others?.map(({ categories }) => categories)).toEqual(others?.map(() => []));
    const after = consentOf(await world.cases.seen(caseId), "AUTHORISATION").lines?.find(({ id }) => id === line?.id);
    expect(after).toMatchObject({ categories: ["LEARNING"], declined: ["HEALTH"] });
    const yes = behind(
      world.bureau,
      "update authorisation_line set categories = '{LEARNING,HEALTH}', declined = '{}' where id = $1",
      [line?.id],
    );
    await expect(yes).rejects.toMatchObject({ code: "ZV001", message: "declined-no" });
    // The form is drawn as it was sent: what was asked, whatever the answer.
    expect(await formTextOf(world, signatureOf(seen, "AUTHORISATION"))).toContain("Gezondheidsgegevens ja nee");
  },
);

fulfils("consent/in-writing", "draws a form as it was sent, or says that it cannot", async (world) => {
  await world.clock("2026-03-02T10:00:00+01:00");
  const caseId = await world.aCase({ stage: "RECEIVED", application: { pupil: null } });
  await world.cases.sendForms(caseId);
  const seen = await world.cases.seen(caseId);
  const signatureId = signatureOf(seen, "AGREEMENT");
  const before = await formTextOf(world, signatureId);
  expect(before).toContain("hulp gevraagd voor uw kind");
  const pupil = { givenName: "Pim", familyName: "Papierenberg", birthOn: "2016-05-01", gender: "BOY" } as const;
  await world
    .as("office")
    .ask(HoldIntakeDocument, { input: { ...(await world.cases.which(caseId)), heldOn: "2026-03-02", pupil } });

  expect(await formTextOf(world, signatureId)).toBe(before);
  await behind(world.bureau, "update consent set form_version = 'overeenkomst 2025-9' where id = $1", [
    consentOf(seen, "AGREEMENT").id,
  ]);
  expect((await formOf(world.as("office"), signatureId)).status).toBe(422);
});

fulfils(
  "consent/agreement-and-authorisation",
  "says of a form that cannot be drawn whether it was not made here or would be another today",
  async (world) => {
    const { seen } = await sent(world);
    const signatureId = signatureOf(seen, "AGREEMENT");
    const said = async () => {
      const { status, body } = await formOf(world.as("office"), signatureId);
      return { status, ...JSON.parse(String(body)) };
    };
    const refused = { status: 422, clause: "consent/agreement-and-authorisation" };
    await behind(world.bureau, "update consent set form_version = 'overeenkomst 2025-9' where id = $1", [
      consentOf(seen, "AGREEMENT").id,
    ]);
    const other = await said();
    await forgetForm(world.bureau, signatureId);

    expect(other).toMatchObject({ ...refused, message: refusals["form-changed"] });
    expect(await said()).toMatchObject({ ...refused, message: refusals["form-not-ours"] });
  },
);

fulfils("data/parents-and-guardians", "gives who must sign later the same form as those before him", async (world) => {
  const { caseId, seen } = await sent(world);
  const guardian = aGuardian({
    givenName: "Later",
    familyName: "Gekend",
    authorityEvidence: "Uittreksel gezagsregister",
  });
  await world.as("office").ask(AddGuardianDocument, { input: { ...(await world.cases.which(caseId)), guardian } });
  const own = consentOf(await world.cases.seen(caseId), "AUTHORISATION").signatures ?? [];
  const later = own.find((one) => one.guardian?.givenName === "Later");

  const text = await formTextOf(world, later?.id ?? "");
  const before = await formTextOf(world, signatureOf(seen, "AUTHORISATION"));

  expect(new Set(own.map(({ formHash }) => formHash)).size).toBe(1);
  expect(text).toContain("Geachte Later Gekend,");
  expect(text).not.toMatch(/\bVera\b|Otto/);
  expect(text.slice(text.indexOf("Om Pim"))).toBe(before.slice(before.indexOf("Om Pim")));
});
