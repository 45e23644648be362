import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  AskInformationDocument,
  CloseCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { fulfils } from "../support/fulfils.js";
import { asked, told } from "../support/information.js";

const clause = "origin/third-parties-authorised";
const today = "2026-03-02";

fulfils(
  clause,
  "asks an institution only for what a line in force lets the bureau ask, and while the case is handled",
  async (world) => {
    const { give, input, asks, caseId, states } = await asked(world);
    const before = await world.aCase({ stage: "AWAITING_SIGNATURES" });
    await asks();

    const wrong = [
      { institutionId: give },
      { categories: ["HEALTH" as const] },
      { categories: ["LEARNING" as const, "HOME" as const] },
    ];
    for (const differs of wrong)
      expect(await world.as("consultant").refused(AskInformationDocument, await input(differs))).toMatchObject({
        code: "REFUSED",
        clause,
        key: "no-line-to-ask",
        fields: { categories: expect.anything() },
      });
    const early = { input: { ...(await input()).input, ...(await world.cases.which(before)) } };
    expect(await world.as("office").refused(AskInformationDocument, early)).toMatchObject({
      clause,
      key: "wrong-stage",
    });

    expect(await states()).toEqual(["OPEN"]);
    const direct = `insert into information_request select gen_random_uuid(), 1, house_now(), case_id, author_id, $2, categories, manner,
    text_version, asked_on, null, null, null, note from information_request where case_id = $1`;
    await expect(behind(world.bureau, direct, [caseId, give])).rejects.toThrow("no-line-to-ask");
  },
);

fulfils(
  clause,
  "is chased after a fortnight, and again a fortnight after that, until what comes in answers it",
  async (world) => {
    const { caseId, ask, asks, follows, states, duties } = await asked(world);
    const id = await asks();
    expect(await duties()).toEqual(["OPEN 2026-03-16"]);
    await world.clock("2026-03-16T10:00:00+01:00");
    await follows(id, "CHASED");
    const again = await duties();
    const answer = aDocument({
      source: "INSTITUTION",
      sourceInstitutionId: ask,
      answersId: id,
      receivedOn: "2026-03-16",
    });
    await new Papers(world).add(caseId, "consultant", answer);
    const [after, done] = [await states(), await duties()];
    await world.clock("2026-03-02T10:00:00+01:00");

    expect(again).toEqual(["OPEN 2026-03-30"]);
    expect(after).toEqual(["ANSWERED"]);
    expect(done).toEqual(["DONE 2026-03-30"]);
  },
);

fulfils(
  clause,
  "is answered by a record too, and only by what came from the institution that was asked",
  async (world) => {
    const { caseId, ask, also, asks, states } = await asked(world);
    const [first, second] = [await asks(), await asks({ manner: "PHONE" }, "office")];
    const text = { text: "Leest vlot.", aspect: "PROGRESS", channel: "PHONE", receivedOn: today } as const;
    const from = { source: "INSTITUTION", sourceInstitutionId: ask } as const;
    await world.cases.record(caseId, "consultant", { learning: { ...text, ...from, answersId: first } });

    const papers = new Papers(world);
    const parents = await papers.refused(caseId, "office", aDocument({ answersId: second }));
    // It may send this, but nobody asked it.
    const byAnother = { source: "INSTITUTION", sourceInstitutionId: also } as const;
    const other = await papers.refused(caseId, "office", aDocument({ ...byAnother, answersId: second }));
    const unasked = { ...(await world.cases.which(caseId)), learning: { ...text, ...byAnother, answersId: second } };
    const record = await world.as("consultant").refused(AddRecordDocument, { input: unasked });

    for (const refusal of [parents, other, record]) expect(refusal).toMatchObject({ clause, key: "other-sender" });
    expect(await states()).toEqual(["ANSWERED", "OPEN"]);
    await papers.add(caseId, "office", aDocument(byAnother));
  },
);

fulfils(
  clause,
  "ends what was asked when the yes that allowed it is taken back, when it is not needed, or with the work",
  async (world) => {
    const withdrawn = await asked(world);
    await withdrawn.asks();
    const [consent] = (await world.cases.seen(withdrawn.caseId)).consents ?? [];
    const signatureId = consent?.signatures?.[0]?.id ?? "";
    const taken = (await world.cases.seen(withdrawn.caseId)).consents?.find(
      ({ document }) => document === "AUTHORISATION",
    );
    const input = {
      ...(await world.cases.which(withdrawn.caseId)),
      signatureId: taken?.signatures?.[0]?.id ?? signatureId,
      reason: "Nee.",
    };
    await world.as("office").ask(WithdrawAuthorisationDocument, { input });
    const dropped = await asked(world);
    const id = await dropped.asks();
    await dropped.follows(id, "DROPPED");
    const closed = await asked(world);
    await closed.asks();
    const end = { ...(await world.cases.which(closed.caseId)), outcome: "ADVICE", workEndedOn: today } as const;
    await world.as("office").ask(CloseCaseDocument, { input: end });

    for (const { states, duties } of [withdrawn, dropped, closed]) {
      expect(await states()).toEqual(["ENDED"]);
      expect((await duties()).map((one) => one.split(" ")[0])).toEqual(["LAPSED"]);
    }
    await expect(dropped.follows(id, "CHASED")).rejects.toThrow(
      /"key":"information-ended","fields":{"informationRequestId":/,
    );
  },
);

fulfils(clause, "keeps what was asked as it was asked", async (world) => {
  const { caseId, asks } = await asked(world);
  const id = await asks();

  for (const change of ["categories = '{HEALTH}'", "manner = 'PHONE'", "asked_on = asked_on - 3"])
    await expect(behind(world.bureau, `update information_request set ${change} where id = $1`, [id])).rejects.toThrow(
      "information-stays",
    );
  expect((await world.cases.seen(caseId)).informationRequests?.[0]).toMatchObject({
    askedOn: today,
    purpose: told.purpose,
  });
});
