import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { InvalidateSignatureDocument, WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { consentOf, sent, signatureOf } from "../support/form.js";
import { fulfils, type World } from "../support/fulfils.js";
import type { Person } from "../support/person.js";

type Told = {
  "@context": Record<string, string>;
  header: Record<string, string>;
  processing: Record<string, unknown>;
  data: Record<string, unknown>[];
  party: Record<string, unknown>[];
  event: {
    event_time: string;
    validity_duration: string;
    entity_id: string;
    event_type: string;
    event_state: string;
  }[];
  signatory: Record<string, unknown>[];
  recipients: Record<string, unknown>[];
};

const mandatory = {
  processing: [
    ...["privacy_notice", "language", "purpose", "pii_information", "pii_controllers", "storage_locations"],
    ...["retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method"],
    // Optional in ISO, and needed under the GDPR.
    ...["lawful_basis", "collection_method", "processing_method", "processing_locations", "geographic_restrictions"],
    ...["privacy_rights", "authority_party"],
  ],
  data: ["pii_type", "pii_optional", "special_pii_category"],
  party: ["party_id", "party_name", "party_address", "party_contact", "party_type", "party_role"],
  event: ["event_time", "validity_duration", "entity_id", "event_type", "event_state"],
};
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const inUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const duration = /^P\d+[YMD]$/;

async function fetched(
  person: Person,
  path: string,
): Promise<{ status: number; told: Told; name: string; text: string }> {
  await person.signIn();
  const { status, text, headers } = await person.send("get", path);
  return { status, text, told: JSON.parse(text), name: String(headers["content-disposition"]) };
}

/** Both parents signed the authorisation, one of them took it back two hours later. */
async function answered(world: World) {
  const { caseId } = await sent(world);
  await world.cases.sign(caseId, ["HEALTH"]);
  await world.clock("2026-03-02T12:00:00+01:00");
  const signatureId = signatureOf(await world.cases.seen(caseId), "AUTHORISATION", 1);
  const input = { ...(await world.cases.which(caseId)), signatureId, reason: "Toch niet." };
  await world.as("office").ask(WithdrawAuthorisationDocument, { input });
  return { caseId, seen: await world.cases.seen(caseId) };
}

fulfils(
  "consent/before-handling",
  "tells of a consent all that ISO/IEC TS 27560 and the GDPR ask, in their forms",
  async (world) => {
    const { seen } = await answered(world);
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) {
      const consent = consentOf(seen, document);
      const { status, told, name } = await fetched(world.as("office"), `/consents/${consent.id}/record`);

      expect([status, name]).toEqual([
        200,
        expect.stringMatching(/^attachment; filename="OC-2026-\d+-\w+-record\.json"$/),
      ]);
      expect(told.header).toEqual({
        schema_version: "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr",
        record_id: consent.id,
        pii_principal_id: seen.pupil?.id,
      });
      for (const id of [told.header.record_id, told.header.pii_principal_id]) expect(id).toMatch(uuid4);
      expect(Object.keys(told.processing).sort()).toEqual([...mandatory.processing].sort());
      for (const part of ["data", "party", "event"] as const)
        for (const one of told[part])
          for (const field of mandatory[part])
            expect([part, field, one[field as keyof typeof one]]).not.toContain(undefined);
      for (const one of told.event) {
        expect(one.event_time).toMatch(inUtc);
        expect(one.validity_duration).toMatch(duration);
        expect(one.event_type).toBe("explicit");
      }
      expect(told.processing.retention_period).toMatch(duration);
      expect(told.processing.lawful_basis).toContain("eu-gdpr:A6-1-a");
      for (const short of JSON.stringify(told).match(/"(dpv|eu-gdpr|pd|loc|sector-education):/g) ?? [])
        expect(Object.keys(told["@context"])).toContain(short.slice(1, -1));
    }
  },
);

fulfils("consent/in-writing", "tells what each said and when, and which paper it was", async (world) => {
  const { seen } = await answered(world);
  const consent = consentOf(seen, "AUTHORISATION");
  const { told } = await fetched(world.as("office"), `/consents/${consent.id}/record`);
  const ids = consent.signatures?.map(({ guardian }) => guardian?.id ?? "") ?? [];

  expect(told.event.map(({ event_state, entity_id }) => [event_state, ids.indexOf(entity_id)])).toEqual([
    ["dpv:ConsentRequested", -1],
    ["dpv:ConsentGiven", expect.any(Number)],
    ["dpv:ConsentGiven", expect.any(Number)],
    ["dpv:ConsentWithdrawn", 1],
  ]);
  expect(told.event.at(-1)?.event_time).toMatch(/^2026-03-02T11:00:/);
  expect(told.event[0]?.event_time).toBe("2026-03-01T23:00:00Z");
  expect(told.signatory).toHaveLength(2);
  for (const one of told.signatory) {
    expect(one.documentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(one).toMatchObject({ authority: "YES", channel: "PAPER", party_type: "dpv:ParentOfDataSubject" });
    expect(one).toHaveProperty("authorityEvidence");
  }
  expect(told.recipients).toContainEqual(
    expect.objectContaining({ direction: "GIVE", categories: ["LEARNING"], declined: ["HEALTH"] }),
  );
});

fulfils(
  "controller/soso-included",
  "names both controllers, the FG and the authority in each record",
  async (world) => {
    const { seen } = await sent(world);
    const { told } = await fetched(world.as("fg"), `/consents/${consentOf(seen, "AGREEMENT").id}/record`);

    expect(told.processing.pii_controllers).toEqual(controller.names);
    const named = told.party.map(({ party_name }) => party_name);
    expect(named).toEqual([...controller.names, controller.officer.name, controller.authority.name]);
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "gives each who signs a receipt that tells of nobody else",
  async (world) => {
    const { seen } = await answered(world);
    const consent = consentOf(seen, "AUTHORISATION");
    const of = (name: string) => consent.signatures?.find(({ guardian }) => guardian?.givenName === name);
    const [own, others] = [of("Vera"), of("Otto")];
    const { told, text } = await fetched(world.as("office"), `/consents/${consent.id}/receipt/${own?.id}`);

    expect(told.header).toEqual({
      schema_version: "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr",
      receipt_id: own?.id,
      record_id: consent.id,
      pii_principal_id: own?.guardian?.id,
    });
    expect(told.signatory).toMatchObject([{ party_name: "Vera Verzonnen" }]);
    for (const other of [others?.id, others?.guardian?.id, others?.documentHash, seen.pupil?.id])
      expect(text).not.toContain(String(other));
    expect(text).not.toMatch(/Otto|Onbestaand|Pim|Papierenberg|Verzonnenlaan|Elders|@gezin/);
    expect(told.event.map(({ entity_id }) => entity_id)).not.toContain(others?.guardian?.id);

    expect((await fetched(world.as("office"), `/consents/${consent.id}/receipt`)).status).toBe(422);
  },
);

fulfils(
  "consent/in-writing",
  "tells of a yes that never was one, and asks nothing of who is not asked yet",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const pupil = { givenName: "Pim", familyName: "Papierenberg", birthOn: "2010-06-01", gender: "BOY" } as const;
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { pupil } });
    await world.cases.sign(caseId);
    const own = signatureOf(await world.cases.seen(caseId), "AUTHORISATION");
    const input = { ...(await world.cases.which(caseId)), signatureId: own, reason: "Niet door haar getekend." };
    await world.as("office").ask(InvalidateSignatureDocument, { input });
    const consent = consentOf(await world.cases.seen(caseId), "AUTHORISATION");
    expect(consent.signatures?.some(({ signer, askedOn }) => signer === "PUPIL" && askedOn === "2026-06-01")).toBe(
      true,
    );

    const { told } = await fetched(world.as("office"), `/consents/${consent.id}/record`);

    expect(told.event.map(({ event_state }) => event_state)).toEqual([
      "dpv:ConsentRequested",
      "dpv:ConsentGiven",
      "dpv:ConsentInvalidated",
    ]);
    expect(told.signatory.map(({ party_type }) => party_type)).toEqual([
      "dpv:ParentOfDataSubject",
      "dpv:ParentOfDataSubject",
    ]);
  },
);

fulfils(
  "security/limited-access",
  "hands a consent to office and FG alone, and keeps a name from the FG",
  async (world) => {
    const { caseId, seen } = await sent(world);
    const { id } = consentOf(seen, "AGREEMENT");
    for (const name of ["consultant", "administrator", "ministry"] as const)
      expect([name, (await fetched(world.as(name), `/consents/${id}/record`)).status]).toEqual([name, 403]);
    const { told, text } = await fetched(world.as("fg"), `/consents/${id}/record`);
    expect(told.signatory[0]).toMatchObject({ party_name: null, withheld: ["party_name", "authorityEvidence"] });
    expect(text).not.toMatch(/Vera|Otto/);
    expect((await fetched(world.as("office"), "/consents/00000000-0000-4000-8000-000000000000/record")).status).toBe(
      404,
    );
    const read = await behind(
      world.bureau,
      "select from event where action = 'readConsentRecord' and outcome = 'ok' and $1 = any (case_ids)",
      [caseId],
    );
    expect(read).toHaveLength(1);
  },
);
