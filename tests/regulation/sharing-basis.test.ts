import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  AskInformationDocument,
  FollowInformationDocument,
  type LineInput,
  PostDisclosureDocument,
  RegisterSignatureDocument,
  TakeUpCaseDocument,
  WithdrawLineDocument,
} from "@zorgvuldig/schema/generated/operations";
import { aGuardian, hashOf, parentsApart, yesTo } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { toShare } from "../support/sharing.js";
import { Signing } from "../support/signing.js";

const today = "2026-03-02";
const start = async (world: World) => world.clock(`${today}T12:00:00+01:00`);
const told = { manner: "ORAL" as const, toldOn: today, attention: "mentor" };

/** A case in which a school may be asked for learning and for health. */
async function asking(world: World, guardians = [aGuardian()]) {
  await start(world);
  const institutionId = await world.cases.anInstitution();
  const line = (category: "LEARNING" | "HEALTH"): LineInput => ({
    institutionId,
    direction: "ASK",
    categories: [category],
  });
  const lines = [line("LEARNING"), line("HEALTH")];
  const caseId = await world.aCase({ stage: "IN_PROGRESS", lines, application: { guardians } });
  const input = async (category: "LEARNING" | "HEALTH") => ({
    input: {
      ...(await world.cases.which(caseId)),
      institutionId,
      categories: [category],
      manner: "PHONE" as const,
      purpose: "Het rapport.",
    },
  });
  const latest = async () => (await world.cases.seen(caseId)).informationRequests?.at(-1);
  const chase = async () => ({
    input: {
      ...(await world.cases.which(caseId)),
      informationRequestId: (await latest())?.id ?? "",
      followUp: "CHASED" as const,
    },
  });
  return { caseId, institutionId, input, latest, chase, signing: new Signing(world, caseId) };
}

fulfils(
  "consent/before-handling",
  "shares nothing and asks for nothing under an authorisation whose agreement stands no more",
  async (world) => {
    await start(world);
    const { caseId, refused, share } = await toShare(world);
    await share();
    const signing = new Signing(world, caseId);
    await signing.invalidates("Vera", "AGREEMENT");
    const sharing = await refused();
    const other = await asking(world);
    await other.signing.invalidates("Vera", "AGREEMENT");
    const inquiry = await world.as("office").refused(AskInformationDocument, await other.input("LEARNING"));

    expect(await signing.status()).toEqual({ AGREEMENT: "INVALIDATED", AUTHORISATION: "GIVEN" });
    expect((await signing.seen()).disclosures?.map(({ state }) => state)).toEqual(["WITHDRAWN"]);
    expect([sharing, inquiry]).toMatchObject([
      { clause: "consent/before-handling", key: "not-signed" },
      { clause: "consent/before-handling", key: "not-signed" },
    ]);
  },
);

fulfils(
  "share/only-authorised",
  "has everybody told who received something, when the agreement is taken back",
  async (world) => {
    await start(world);
    const { caseId, share } = await toShare(world);
    await share(told);
    const signing = new Signing(world, caseId);
    await signing.withdraws("Vera", "AGREEMENT");

    const { stage, disclosures } = await signing.seen();

    expect(stage).toBe("CLOSED");
    expect(disclosures?.map(({ recalledAt }) => recalledAt !== null)).toEqual([true]);
    expect(await signing.duties("TELL_RECIPIENTS")).toEqual([["OPEN", "2026-03-05"]]);
  },
);

fulfils(
  "share/only-authorised",
  "tells nobody who received something that another line ended, by which only was asked",
  async (world) => {
    await start(world);
    const { caseId, institutionId, share } = await toShare(world);
    await share(told);
    await world.cases.sendForms(caseId, [{ institutionId, direction: "ASK", categories: ["LEARNING"] }]);
    await world.cases.sign(caseId).catch(() => undefined);
    const lines = (await world.cases.seen(caseId)).consents?.flatMap((consent) => consent.lines ?? []) ?? [];
    const lineId = lines.find(({ direction }) => direction === "ASK")?.id ?? "";
    const input = { ...(await world.cases.which(caseId)), lineId, reason: "Nee." };
    await world.as("office").ask(WithdrawLineDocument, { input });

    const { disclosures } = await world.cases.seen(caseId);

    expect(disclosures?.map(({ recalledAt }) => recalledAt)).toEqual([null]);
  },
);

fulfils(
  "origin/third-parties-authorised",
  "ends what was asked with the line for that kind, and chases nothing that may not be asked",
  async (world) => {
    const { caseId, input, latest, chase } = await asking(world);
    await world.as("office").ask(AskInformationDocument, await input("HEALTH"));
    const lines = (await world.cases.seen(caseId)).consents?.flatMap((consent) => consent.lines ?? []) ?? [];
    const lineId = lines.find(({ categories }) => categories?.includes("HEALTH"))?.id ?? "";
    await world.as("office").ask(WithdrawLineDocument, {
      input: { ...(await world.cases.which(caseId)), lineId, reason: "Nee." },
    });
    const ended = (await latest())?.endedAt;
    const frozen = await asking(world, parentsApart().guardians);
    await world.as("office").ask(AskInformationDocument, await frozen.input("LEARNING"));
    await frozen.signing.withdraws("Gijs", "AGREEMENT");
    const chasing = await world.as("office").refused(FollowInformationDocument, await frozen.chase());
    const again = await world.as("office").refused(FollowInformationDocument, await chase());

    expect(ended).not.toBeNull();
    expect(chasing.code).toBe("REFUSED");
    expect(again.code).not.toBe("INTERNAL_SERVER_ERROR");
  },
);

fulfils(
  "origin/third-parties-authorised",
  "takes down nothing that came earlier, once the line has gone, whatever day is named",
  async (world) => {
    const { caseId, institutionId, signing } = await asking(world);
    await world.clock("2026-03-05T12:00:00+01:00");
    const lines = (await signing.seen()).consents?.flatMap((consent) => consent.lines ?? []) ?? [];
    const lineId = lines.find(({ categories }) => categories?.includes("LEARNING"))?.id ?? "";
    await world.as("office").ask(WithdrawLineDocument, {
      input: { ...(await world.cases.which(caseId)), lineId, reason: "Nee." },
    });
    const learning = {
      aspect: "RESULTS",
      text: "Een 7.",
      source: "INSTITUTION",
      channel: "PAPER",
      receivedOn: "2026-03-03",
    } as const;

    const refusal = await world.as("office").refused(AddRecordDocument, {
      input: { ...(await world.cases.which(caseId)), learning: { ...learning, sourceInstitutionId: institutionId } },
    });

    expect(refusal).toMatchObject({ clause: "origin/third-parties-authorised", key: "no-line-to-ask" });
  },
);

fulfils(
  "share/only-authorised",
  "ends what waits when a second parent signs and says no to that kind",
  async (world) => {
    await start(world);
    const institutionId = await world.cases.anInstitution();
    const together = [aGuardian({ givenName: "Greet" }), aGuardian({ givenName: "Gijs" })];
    const categories = ["CONTACT" as const, "LEARNING" as const];
    const caseId = await world.aCase({
      stage: "AWAITING_SIGNATURES",
      lines: [{ institutionId, direction: "ASK", categories }],
      application: { guardians: together },
    });
    const signing = new Signing(world, caseId);
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) await signing.signs("Greet", document, today);
    await world.as("office").ask(TakeUpCaseDocument, { input: await signing.which() });
    const asked = {
      institutionId,
      categories: ["LEARNING" as const],
      manner: "PHONE" as const,
      purpose: "Het rapport.",
    };
    await world.as("office").ask(AskInformationDocument, { input: { ...(await signing.which()), ...asked } });
    const { id: consentId, lines } = await signing.newest("AUTHORISATION");
    const guardianId = (await signing.of("Gijs")).guardian?.id;
    const granted = yesTo(lines, ["LEARNING"]);
    await world.as("office").ask(RegisterSignatureDocument, {
      input: {
        ...(await signing.which()),
        consentId,
        guardianId,
        signedOn: today,
        channel: "PAPER",
        documentHash: hashOf("nee"),
        granted,
      },
    });

    const requests = (await signing.seen()).informationRequests ?? [];

    expect(requests.map(({ endedAt }) => endedAt !== null)).toEqual([true]);
  },
);

fulfils(
  "share/only-authorised",
  "takes down that a letter had gone, also once it was withdrawn, and has its recipient told",
  async (world) => {
    await start(world);
    const { caseId, share } = await toShare(world);
    const { id: disclosureId } = await share();
    await world.clock("2026-03-03T12:00:00+01:00");
    const signing = new Signing(world, caseId);
    await signing.withdraws("Vera");
    const posted = async (postedOn: string) => ({ input: { ...(await signing.which()), disclosureId, postedOn } });
    await world.clock("2026-03-04T12:00:00+01:00");
    const late = await world.as("office").refused(PostDisclosureDocument, await posted("2026-03-04"));
    await world.as("office").ask(PostDisclosureDocument, await posted(today));

    expect(late).toMatchObject({ clause: "share/only-authorised", key: "left-after-withdrawal" });
    expect((await signing.seen()).disclosures).toMatchObject([{ state: "SENT", leftOn: today, withdrawnAt: null }]);
    expect(await signing.duties("TELL_RECIPIENTS")).toEqual([["OPEN", "2026-03-07"]]);
  },
);
