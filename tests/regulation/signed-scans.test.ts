import { expect } from "@jest/globals";
import { RegisterSignatureDocument } from "@zorgvuldig/schema/generated/operations";
import { aGuardian } from "../support/cases.js";
import { hashOfFile } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { consentOf } from "../support/form.js";
import { fulfils, type World } from "../support/fulfils.js";

const parents = [aGuardian({ givenName: "Greet" }), aGuardian({ givenName: "Gijs" })];

async function awaiting(world: World): Promise<string> {
  await world.clock("2026-03-02T10:00:00+01:00");
  return world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: parents } });
}

async function signing({ cases }: World, caseId: string, at: number, file: Buffer) {
  const consent = consentOf(await cases.seen(caseId), "AGREEMENT");
  return {
    ...(await cases.which(caseId)),
    consentId: consent.id,
    guardianId: consent.signatures?.[at]?.guardian?.id ?? null,
    signedOn: "2026-03-02",
    channel: "PAPER" as const,
    documentHash: hashOfFile(file),
    name: "overeenkomst.pdf",
  };
}

fulfils(
  "consent/in-writing",
  "keeps the scan with the signature that stands on it, once for all who signed it",
  async (world) => {
    const caseId = await awaiting(world);
    const file = aPdf("Getekend door twee");
    const office = world.as("office");

    await office.attach(RegisterSignatureDocument, { input: await signing(world, caseId, 0, file) }, file);
    await office.attach(RegisterSignatureDocument, { input: await signing(world, caseId, 1, file) }, file);

    const seen = await world.cases.seen(caseId);
    const hash = hashOfFile(file);
    expect(seen.signedForms).toMatchObject([{ name: "overeenkomst.pdf", source: "PARENT", contentHash: hash }]);
    expect(seen.signedForms?.[0]?.finalAt).not.toBeNull();
    const own = consentOf(seen, "AGREEMENT").signatures ?? [];
    expect(own.map(({ documentHash }) => documentHash)).toEqual([hash, hash]);
  },
);

fulfils(
  "consent/in-writing",
  "takes no other file for the paper that was signed, and then takes nothing down",
  async (world) => {
    const caseId = await awaiting(world);
    const input = await signing(world, caseId, 0, aPdf("Dit werd gekozen"));

    const refusal = await world.as("office").attachRefused(RegisterSignatureDocument, { input }, aPdf("Dit kwam mee"));

    expect(refusal).toMatchObject({ clause: "consent/in-writing", key: "scan-differs" });
    const seen = await world.cases.seen(caseId);
    expect(seen.signedForms).toEqual([]);
    expect(consentOf(seen, "AGREEMENT").signatures?.every(({ signedOn }) => signedOn === null)).toBe(true);
  },
);

fulfils("consent/in-writing", "takes a yes down by its hash alone where the file is kept elsewhere", async (world) => {
  const caseId = await awaiting(world);
  const input = await signing(world, caseId, 0, aPdf("Elders bewaard"));
  await world.as("office").ask(RegisterSignatureDocument, { input });

  const seen = await world.cases.seen(caseId);
  expect(seen.signedForms).toEqual([]);
  expect(consentOf(seen, "AGREEMENT").status).toBe("GIVEN");
});
