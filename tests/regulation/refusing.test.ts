import { expect } from "@jest/globals";
import {
  AskIdentityDocument,
  ConfirmIdentityDocument,
  NameSubjectDocument,
  RegisterRequestDocument,
  type RegisterRequestInput,
} from "@zorgvuldig/schema/generated/operations";
import { articleOf, refusalGroundCodes } from "@zorgvuldig/schema/requests";
import { requestKinds } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt } from "../support/letter.js";

const received = "2026-03-05";
const clause = "rights/complaint-to-ap";
const pim = { givenName: "Pim", familyName: "Papierenberg", gender: "BOY" } as const;
type Asked = Partial<Omit<RegisterRequestInput, "caseId" | "version">>;

/** Somebody asks this of a case whose pupil was born on this day. */
async function asks(world: World, asked: Asked, birthOn = "2014-06-12") {
  await world.clock(`${received}T12:00:00+01:00`);
  const caseId = await world.aCase({ application: { receivedOn: received, pupil: { ...pim, birthOn } } });
  const { guardians, pupil } = await world.cases.seen(caseId);
  const people = { PUPIL: pupil?.id, GUARDIAN: guardians?.[0]?.id } as Record<string, string | undefined>;
  const told = {
    kind: "ACCESS",
    person: "GUARDIAN",
    askedBy: "SELF",
    channel: "EMAIL",
    receivedOn: received,
    ...asked,
  } as const;
  const who = { subjectId: people[told.person ?? ""], askerId: told.askedBy === "PARENT" ? guardians?.[0]?.id : null };
  const input = { ...(await world.cases.which(caseId)), ...who, ...told };
  await world.as("office").ask(RegisterRequestDocument, { input });
  return new DecisionActs(world, caseId);
}

fulfils(clause, "refuses on no ground but one that the law gives for the right that is used", async (world) => {
  for (const kind of requestKinds) {
    const acts = await asks(world, { kind, objectsTo: kind === "OBJECTION" ? ["FIGURES"] : null });
    const refused = await acts.decideNot({ outcome: "REFUSED" });
    expect(refused).toMatchObject({ clause, key: "no-refusal-ground", fields: { ground: expect.any(String) } });
    for (const ground of refusalGroundCodes.filter((one) => !articleOf(one, kind)))
      expect(await acts.decideNot({ outcome: "REFUSED", ground })).toMatchObject({ clause, key: "other-ground" });
    expect(await acts.decideNot({ outcome: "GRANTED", ground: "EXCESSIVE" })).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { ground: expect.any(String) },
    });
    await acts.decide({ outcome: "REFUSED", ground: "EXCESSIVE" });
    expect((await acts.seen()).decisions).toMatchObject([{ state: "PROPOSED", ground: "EXCESSIVE" }]);
  }
});

fulfils(
  "rights/any-channel",
  "gives nothing to who is not known, and can refuse for that reason alone then",
  async (world) => {
    const acts = await asks(world, {});
    const known = await acts.decideNot({ outcome: "REFUSED", ground: "NOT_IDENTIFIED" });
    await world.as("fg").ask(AskIdentityDocument, { input: { ...(await acts.which()), doubt: "UNKNOWN_SENDER" } });
    const unknown = [await acts.decideNot({ outcome: "GRANTED" }), await acts.extendNot()];
    await acts.decide({ outcome: "REFUSED", ground: "NOT_IDENTIFIED" });
    await acts.sign();
    await acts.tell(received);

    expect(known).toMatchObject({ key: "other-ground" });
    expect(unknown).toMatchObject([{ clause: "rights/any-channel", key: "identity-open" }, { key: "identity-open" }]);
    expect(await acts.seen()).toMatchObject({ state: "RequestRejected" });
  },
);

fulfils(
  "rights/any-channel",
  "gives a pupil's data to a parent with authority under sixteen, and to the pupil from his birthday on",
  async (world) => {
    const parent = { person: "PUPIL", askedBy: "PARENT" } as const;
    const self = { person: "PUPIL", askedBy: "SELF" } as const;
    const [tomorrow, today] = ["2010-03-06", "2010-03-05"];

    expect(await (await asks(world, parent, today)).decideNot({ outcome: "GRANTED" })).toMatchObject({
      clause: "data/parents-and-guardians",
      key: "pupil-asks-himself",
      fields: { outcome: expect.any(String) },
    });
    expect(
      await (await asks(world, self, tomorrow)).decideNot({ outcome: "PARTLY", ground: "OTHERS_RIGHTS" }),
    ).toMatchObject({
      key: "parent-asks",
    });
    for (const [who, born] of [
      [parent, tomorrow],
      [self, today],
    ] as const) {
      const acts = await asks(world, who, born);
      await acts.decide({ outcome: "GRANTED" });
      await acts.tell(received);
      expect(await acts.seen()).toMatchObject({ state: "RequestFulfilled" });
    }
  },
);

fulfils("rights/any-channel", "gives nothing to who asks for another until his mandate was seen", async (world) => {
  const acts = await asks(world, { askedBy: "MANDATE", askerName: "Advocaat Ampersand" });
  const unseen = await acts.decideNot({ outcome: "GRANTED" });
  await world.as("fg").ask(ConfirmIdentityDocument, { input: { ...(await acts.which()), means: "MANDATE_SEEN" } });
  await acts.decide({ outcome: "GRANTED" });

  expect(unseen).toMatchObject({ clause: "rights/any-channel", key: "mandate-unseen" });
  expect(await acts.seen()).toMatchObject({
    askerName: "Advocaat Ampersand",
    identityMeans: "MANDATE_SEEN",
    identityAskedOn: null,
    dueTarget: "2026-04-05",
  });
});

fulfils(
  "rights/any-channel",
  "takes down nobody who is not in the case, and no asker who is not named",
  async (world) => {
    const elsewhere = await world.aCase({});
    const { guardians } = await world.cases.seen(elsewhere);
    const caseId = await world.aCase({});
    const told = { kind: "ACCESS", person: "GUARDIAN", channel: "EMAIL", receivedOn: received } as const;
    const no = async (asked: Asked & Pick<RegisterRequestInput, "askedBy">) =>
      world
        .as("office")
        .refused(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...told, ...asked } });
    await world.clock(`${received}T12:00:00+01:00`);

    const elsewhereRefused = { clause: "data/persons", key: "person-elsewhere" };
    expect(await no({ askedBy: "SELF", subjectId: guardians?.[0]?.id })).toMatchObject(elsewhereRefused);
    expect(await no({ person: "PUPIL", askedBy: "PARENT", askerId: guardians?.[0]?.id })).toMatchObject(
      elsewhereRefused,
    );
    expect(await no({ askedBy: "PARENT" })).toMatchObject({ key: "parent-for-pupil" });
    expect(await no({ askedBy: "MANDATE" })).toMatchObject({ fields: { askerName: expect.any(String) } });
    expect((await world.cases.seen(caseId)).requests).toEqual([]);
  },
);

fulfils("rights/any-channel", "says later who it is, once, of those in the case alone", async (world) => {
  const acts = await asks(world, { person: "PUPIL", askedBy: "PARENT", subjectId: null, askerId: null });
  const { guardians, pupil } = await world.cases.seen((await acts.seen()).case?.id ?? "");
  const names = async (subjectId?: string, askerId?: string) => ({
    input: { ...(await acts.which()), subjectId, askedBy: "PARENT", askerId } as const,
  });
  const unnamed = await acts.decideNot({ outcome: "GRANTED" });
  const other = await world.as("fg").refused(NameSubjectDocument, await names(guardians?.[0]?.id, guardians?.[0]?.id));
  await world.as("fg").ask(NameSubjectDocument, await names(pupil?.id, guardians?.[0]?.id));
  await world.as("fg").ask(NameSubjectDocument, await names(guardians?.[0]?.id, pupil?.id));
  await acts.decide({ outcome: "GRANTED" });

  expect(unnamed).toMatchObject({ clause: "data/parents-and-guardians", key: "asker-no-authority" });
  expect(other).toMatchObject({ clause: "data/persons", key: "person-elsewhere" });
  expect(await acts.seen()).toMatchObject({ personId: pupil?.id, requesterId: guardians?.[0]?.id });
});

fulfils(
  "rights/any-channel",
  "tells nothing that was granted to who is not entitled any more when the letter goes",
  async (world) => {
    const parent = { person: "PUPIL", askedBy: "PARENT" } as const;
    const [lost, grown, doubted] = [
      await asks(world, parent),
      await asks(world, parent, "2010-03-06"),
      await asks(world, {}),
    ];
    for (const acts of [lost, grown, doubted]) await acts.decide({ outcome: "GRANTED" });
    await world.as("fg").ask(AskIdentityDocument, { input: { ...(await doubted.which()), doubt: "UNKNOWN_SENDER" } });
    const { decisionId } = await lost.last();
    await behind(world.bureau, "update guardian set authority = 'NO' where case_id = $1", [
      (await lost.seen()).case?.id,
    ]);
    const letter = await pdfAt(world.as("fg"), `/request-decisions/nl/${decisionId}`);
    const untold = [await lost.tellNot(received), await doubted.tellNot(received)];
    await world.clock("2026-03-06T12:00:00+01:00");
    const sixteen = await grown.tellNot("2026-03-06");
    const tells =
      "update request_decision set state = 'TOLD', told_on = house_today(), told_by = 'PAPER', language = 'nl', text_version = 'verzoek 2026-1' where id = $1";

    expect(letter.status).toBe(422);
    expect(untold).toMatchObject([{ key: "asker-no-authority" }, { key: "identity-open" }]);
    expect(sixteen).toMatchObject({ clause: "data/parents-and-guardians", key: "pupil-asks-himself" });
    await expect(behind(world.bureau, tells, [decisionId])).rejects.toThrow("asker-no-authority");
  },
);

fulfils(
  "rights/any-channel",
  "takes a mandate for a pupil under sixteen from a parent with authority alone, and shown as one",
  async (world) => {
    const mandate = { person: "PUPIL", askedBy: "MANDATE", askerName: "Gijs Verzonnen" } as const;
    const [nobodys, parents] = [await asks(world, mandate), await asks(world, { ...mandate, askerId: undefined })];
    const called = await world
      .as("fg")
      .refused(ConfirmIdentityDocument, { input: { ...(await parents.which()), means: "CALLED_BACK" } });
    const { guardians } = await world.cases.seen((await parents.seen()).case?.id ?? "");
    for (const acts of [nobodys, parents])
      await world.as("fg").ask(ConfirmIdentityDocument, { input: { ...(await acts.which()), means: "MANDATE_SEEN" } });
    const named = { askedBy: "MANDATE", askerId: guardians?.[0]?.id } as const;
    await world.as("fg").ask(NameSubjectDocument, { input: { ...(await parents.which()), ...named } });
    await parents.decide({ outcome: "GRANTED" });

    expect(called).toMatchObject({ key: "mandate-unseen", fields: { means: expect.any(String) } });
    expect(await nobodys.decideNot({ outcome: "GRANTED" })).toMatchObject({ key: "asker-no-authority" });
    expect((await parents.seen()).decisions).toMatchObject([{ outcome: "GRANTED" }]);
  },
);
