import { expect } from "@jest/globals";
import {
  RecordToldDocument,
  type RecordToldInput,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { PersonName } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { authorisationOf, copyOf, toShare } from "../support/sharing.js";
import { Signing } from "../support/signing.js";

const [before, first, second, third] = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"] as const;
const clause = "share/only-authorised";

/** Signed and taken up on the first day; on the third of them one parent took it back, at half past ten. */
async function takenBack(world: World, wanted: Parameters<typeof toShare>[1]) {
  await world.clock(`${first}T10:00:00+01:00`);
  const shared = await toShare(world, wanted);
  const { caseId, institutionId, ids } = shared;
  await world.clock(`${third}T10:30:00+01:00`);
  const signatureId = authorisationOf(await world.cases.seen(caseId))?.signatures?.[0]?.id;
  const withdrawal = { ...(await world.cases.which(caseId)), signatureId, reason: "Niet meer eens." };
  await world.as("office").ask(WithdrawAuthorisationDocument, { input: withdrawal });
  const heard = async (differs: Partial<RecordToldInput>) => ({
    input: {
      ...(await world.cases.which(caseId)),
      ...{ institutionId, attention: "intern begeleider", recordIds: [ids.LEARNING] },
      ...{ purpose: "Overleg", toldOn: second, ...differs },
    },
  });
  const tells = async (differs: Partial<RecordToldInput> = {}, by: PersonName = "office") =>
    world.as(by).ask(RecordToldDocument, await heard(differs));
  const refused = async (differs: Partial<RecordToldInput> = {}, by: PersonName = "office") =>
    world.as(by).refused(RecordToldDocument, await heard(differs));
  return { ...shared, signing: new Signing(world, caseId), tells, refused };
}

fulfils(
  clause,
  "takes down afterwards what was told while it was allowed, on a case that stands still, and has told who heard it",
  async (world) => {
    const { caseId, refused, tells, signing } = await takenBack(world, { apart: true });

    await tells({ facts: ["BIRTH_ON"] }, "consultant");
    const sharing = await refused({ toldOn: third });

    const [disclosure] = (await world.cases.seen(caseId)).disclosures ?? [];
    expect(disclosure).toMatchObject({
      manner: "ORAL",
      state: "RECEIVED",
      leftOn: second,
      recalledAt: expect.stringContaining(third),
      toldOn: null,
    });
    expect((await copyOf(world, caseId, disclosure?.id ?? ""))?.copy?.identity).toEqual(["Geboren\n\n1 mei 2016"]);
    expect(await signing.duties("TELL_RECIPIENTS")).toHaveLength(1);
    expect(sharing).toMatchObject({ code: "REFUSED" });
    await world.clock(`${first}T10:00:00+01:00`);
  },
);

fulfils(
  "share/within-assignment",
  "takes it down on a case that was closed too, by the office, and not of a day on which nobody worked on it",
  async (world) => {
    const { caseId, refused, tells } = await takenBack(world, {});
    const { stage } = await world.cases.seen(caseId);

    const early = await refused({ toldOn: before });
    const late = await refused({ toldOn: third });
    const stranger = await refused({}, "consultant");
    await tells();

    expect(stage).toBe("CLOSED");
    expect(early).toMatchObject({ clause: "share/within-assignment", key: "told-before-work" });
    expect(late).toMatchObject({ code: "REFUSED" });
    expect(stranger).toMatchObject({ code: "NOT_FOUND" });
    expect((await world.cases.seen(caseId)).disclosures).toMatchObject([{ leftOn: second, state: "RECEIVED" }]);
    await world.clock(`${first}T10:00:00+01:00`);
  },
);

fulfils(clause, "takes nothing down as told that no line allowed on that day", async (world) => {
  const { caseId, ids, refused } = await takenBack(world, { apart: true, categories: ["CONTACT", "LEARNING"] });

  const other = await refused({ recordIds: [ids.LEARNING, ids.HEALTH] }, "consultant");
  const elsewhere = await refused({ institutionId: await world.cases.anInstitution() });
  const tomorrow = await refused({ toldOn: "2026-03-05" });

  expect(other).toMatchObject({ code: "REFUSED", clause, key: "told-before-line" });
  expect(elsewhere).toMatchObject({ code: "REFUSED", clause, key: "told-before-line" });
  expect(tomorrow).toMatchObject({ code: "REFUSED", clause, key: "left-in-future" });
  expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
  await world.clock(`${first}T10:00:00+01:00`);
});
