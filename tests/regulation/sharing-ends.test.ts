import { expect } from "@jest/globals";
import {
  AskInformationDocument,
  type LineInput,
  RegisterSignatureDocument,
  SendFormsDocument,
  WithdrawLineDocument,
} from "@zorgvuldig/schema/generated/operations";
import { hashOf, yesTo } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { authorisationOf, disclosureOf, toShare } from "../support/sharing.js";
import { Signing } from "../support/signing.js";

const today = "2026-03-02";

/** A case in which one letter waits for the post and one thing was told. */
async function waiting(world: World) {
  await world.clock(`${today}T12:00:00+01:00`);
  const shared = await toShare(world);
  await shared.share({ manner: "ORAL", toldOn: today, attention: "mentor" });
  await shared.share();
  const signing = new Signing(world, shared.caseId);
  const courses = async () =>
    ((await signing.seen()).disclosures ?? []).map(({ manner, state, recalledAt }) => [
      manner,
      state,
      recalledAt !== null,
    ]);
  return { ...shared, signing, courses };
}

async function takesBack({ as, cases }: World, caseId: string): Promise<void> {
  const { consents } = await cases.seen(caseId);
  const lineId = consents?.flatMap(({ lines }) => lines ?? [])[0]?.id ?? "";
  await as("office").ask(WithdrawLineDocument, { input: { ...(await cases.which(caseId)), lineId, reason: "Nee." } });
}

fulfils(
  "share/only-authorised",
  "ends what waits under one line that is taken back, and has told who received something under it",
  async (world) => {
    const { caseId, signing, courses, refused } = await waiting(world);
    await takesBack(world, caseId);

    const refusal = await refused();

    expect(await courses()).toEqual([
      ["ORAL", "RECEIVED", true],
      ["LETTER", "WITHDRAWN", false],
    ]);
    expect(refusal).toMatchObject({ clause: "share/only-authorised", key: "no-line-to-give" });
    expect(await signing.duties("TELL_RECIPIENTS")).toEqual([["OPEN", "2026-03-05"]]);
    expect((await signing.seen()).frozenOn).toBeNull();
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
  },
);

fulfils(
  "share/only-authorised",
  "ends what waits under a signature that never was one, and has the recipients told",
  async (world) => {
    const { signing, courses } = await waiting(world);
    await signing.invalidates("Vera");

    expect(await courses()).toEqual([
      ["ORAL", "RECEIVED", true],
      ["LETTER", "WITHDRAWN", false],
    ]);
    expect(await signing.duties("TELL_RECIPIENTS")).toEqual([["OPEN", "2026-03-05"]]);
  },
);

fulfils(
  "share/only-authorised",
  "ends what waits when somebody turns up who must sign too, and leaves as lawful what went before",
  async (world) => {
    const { signing, courses } = await waiting(world);
    await signing.turnsUp({ givenName: "Gijs" });

    expect(await courses()).toEqual([
      ["ORAL", "RECEIVED", false],
      ["LETTER", "WITHDRAWN", false],
    ]);
    expect(await signing.duties("TELL_RECIPIENTS")).toEqual([]);
  },
);

fulfils(
  "origin/third-parties-authorised",
  "asks for nothing more under a line that is taken back, and ends what was asked",
  async (world) => {
    await world.clock(`${today}T12:00:00+01:00`);
    const institutionId = await world.cases.anInstitution();
    const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
    const caseId = await world.aCase({ stage: "IN_PROGRESS", lines });
    const asking = async () => ({
      input: {
        ...(await world.cases.which(caseId)),
        institutionId,
        categories: ["LEARNING" as const],
        manner: "LETTER" as const,
        purpose: "Het rapport van vorig jaar.",
      },
    });
    await world.as("office").ask(AskInformationDocument, await asking());
    await takesBack(world, caseId);

    const refusal = await world.as("office").refused(AskInformationDocument, await asking());

    const asked = (await world.cases.seen(caseId)).informationRequests ?? [];
    expect(asked.map(({ endedAt }) => endedAt !== null)).toEqual([true]);
    expect(refusal).toMatchObject({ clause: "origin/third-parties-authorised", key: "no-line-to-ask" });
  },
);

fulfils(
  "share/only-authorised",
  "takes a no on a later form for a no under an earlier one, and goes on with what was not asked again",
  async (world) => {
    await world.clock(`${today}T12:00:00+01:00`);
    const { caseId, institutionId, ids, share, refused } = await toShare(world);
    const { id: waits } = await share({ recordIds: [ids.LEARNING] });
    const { id: stays } = await share({ recordIds: [ids.ABSENCE] });
    const signing = new Signing(world, caseId);
    const line: LineInput = { institutionId, direction: "GIVE", categories: ["CONTACT", "LEARNING"] };
    const period = { fromOn: today, toOn: "2027-03-01" };
    await world
      .as("office")
      .ask(SendFormsDocument, { input: { ...(await signing.which()), ...period, lines: [line] } });
    const before = await disclosureOf(world, caseId, waits);
    const { id: consentId, lines, signatures } = await signing.newest("AUTHORISATION");
    const guardianId = signatures?.[0]?.guardian?.id;
    const signed = { signedOn: today, channel: "PAPER" as const, documentHash: hashOf("nee tegen leren") };
    const granted = yesTo(lines, ["LEARNING"]);
    await world.as("office").ask(RegisterSignatureDocument, {
      input: { ...(await signing.which()), consentId, guardianId, ...signed, granted },
    });

    const [first] = authorisationOf(await signing.seen())?.lines ?? [];

    expect(before?.state).toBe("PREPARED");
    expect(first?.declined).toEqual(["LEARNING"]);
    expect(first?.categories).toContain("ABSENCE");
    expect((await disclosureOf(world, caseId, waits))?.state).toBe("WITHDRAWN");
    expect((await disclosureOf(world, caseId, stays))?.state).toBe("PREPARED");
    expect((await refused({ recordIds: [ids.LEARNING] })).key).toBe("no-line-to-give");
    expect((await share({ recordIds: [ids.ABSENCE] })).state).toBe("PREPARED");
  },
);
