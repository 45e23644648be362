import { expect } from "@jest/globals";
import { WithdrawLineDocument } from "@zorgvuldig/schema/generated/operations";
import { consentOf, sent } from "../support/form.js";
import { fulfils, type World } from "../support/fulfils.js";

type Told = {
  processing: { lawful_basis: string[] };
  event: { event_time: string; event_state: string; validity_duration: string; party_id?: string }[];
};

async function told({ as }: World, path: string): Promise<Told> {
  await as("office").signIn();
  return JSON.parse((await as("office").send("get", path)).text);
}

fulfils(
  "purpose/legal-basis",
  "tells of a line that was taken back, and rests an agreement on itself too",
  async (world) => {
    const { caseId } = await sent(world);
    await world.cases.sign(caseId);
    await world.clock("2026-03-02T12:00:00+01:00");
    const line = consentOf(await world.cases.seen(caseId), "AUTHORISATION").lines?.[0];
    const input = { ...(await world.cases.which(caseId)), lineId: line?.id ?? "", reason: "Toch niet." };
    await world.as("office").ask(WithdrawLineDocument, { input });
    const seen = await world.cases.seen(caseId);

    const of = async (document: "AGREEMENT" | "AUTHORISATION") =>
      told(world, `/consents/${consentOf(seen, document).id}/record`);
    const [agreement, authorisation] = [await of("AGREEMENT"), await of("AUTHORISATION")];

    expect(agreement.processing.lawful_basis).toEqual(["eu-gdpr:A6-1-b", "eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"]);
    expect(authorisation.processing.lawful_basis).not.toContain("eu-gdpr:A6-1-b");
    expect(authorisation.event.at(-1)).toMatchObject({
      event_state: "dpv:ConsentWithdrawn",
      party_id: line?.institution?.id,
      event_time: expect.stringMatching(/^2026-03-02T11:00:/),
    });
  },
);

fulfils(
  "data/parents-and-guardians",
  "tells no longer validity than until the pupil signs for himself",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const pupil = { givenName: "Pim", familyName: "Papierenberg", birthOn: "2008-03-12", gender: "BOY" } as const;
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { pupil } });
    const consent = consentOf(await world.cases.seen(caseId), "AGREEMENT");

    const record = await told(world, `/consents/${consent.id}/record`);

    expect(consent.fromOn).toBe("2026-03-02");
    expect(record.event.map(({ validity_duration }) => validity_duration)).toEqual(["P10D"]);
  },
);
