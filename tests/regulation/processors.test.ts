import { expect } from "@jest/globals";
import {
  AddSupplierDocument,
  AssignConsultantDocument,
  ProcessorDocument,
  ProcessorsDocument,
  SignAgreementDocument,
} from "@zorgvuldig/schema/generated/operations";
import { agreementTold } from "@zorgvuldig/schema/terms";
import { agreementPoints } from "@zorgvuldig/schema/words";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { minute, outbox } from "../support/outbox.js";
import { anAgreement } from "../support/processors.js";

const today = "2026-03-02";
const first = { first: 50, sort: { field: "name", order: "ASC" } } as const;

const theSupplier = async ({ as }: Pick<World, "as">, name = "Verzonnen Hosting"): Promise<string> => {
  const input = { name, service: "HOSTING" } as const;
  return (await as("office").ask(AddSupplierDocument, { input })).addSupplier.id;
};

const listed = async ({ as }: Pick<World, "as">, filter: object = {}) =>
  (await as("fg").ask(ProcessorsDocument, { ...first, filter })).processors.items;

/** So many days later, at ten in the morning. */
const daysLater = (bureau: Bureau, days: number) =>
  bureau.clock(new Date(Date.parse(`${today}T10:00:00+01:00`) + days * 86_400_000).toISOString());

fulfils(
  "processors/agreements",
  "takes no agreement that begins before it is taken down, of a consultant nor of a supplier",
  async (world) => {
    const { as, bureau } = world;
    const supplierId = await theSupplier(world);
    const early = { ...anAgreement("2026-03-01", "2027-03-01") };

    for (const party of [{ supplierId }, { accountId: bureau.id("former") }]) {
      const refusal = await as("office").refused(SignAgreementDocument, { input: { ...early, ...party } });
      expect(refusal).toMatchObject({
        code: "REFUSED",
        clause: "processors/agreements",
        key: "agreement-backdated",
        fields: { fromOn: expect.any(String) },
      });
    }
  },
);

fulfils("processors/agreements", "holds that in the database too", async ({ bureau }) => {
  const office = await SignedIn.as(bureau, "zv_office", "office");
  const agreement = (fromOn: string) =>
    `insert into processor_agreement (id, version, created_at, account_id, signed_on, from_on, to_on, document_hash, arranged)
     values (gen_random_uuid(), 1, house_now(), '${bureau.id("former")}', '${fromOn}', '${fromOn}', '2027-03-01', 'x',
       '{${agreementPoints.join(",")}}')`;

  expect(await office.asks(agreement("2026-03-01"))).toBe("42501");
  expect(await office.asks(agreement(today))).toEqual([]);
  await office.leave();
});

fulfils(
  "processors/agreed-terms",
  "takes no agreement that leaves out one of the eight points of the law, whichever it is",
  async (world) => {
    const supplierId = await theSupplier(world, "Verzonnen Onvolledig");

    for (const point of [...agreementPoints, undefined]) {
      const arranged = point ? agreementPoints.filter((one) => one !== point) : [];
      const input = { ...anAgreement(today, "2027-03-01"), supplierId, arranged };
      const refusal = await world.as("office").refused(SignAgreementDocument, { input });
      expect(refusal).toMatchObject({
        code: "REFUSED",
        clause: "processors/agreed-terms",
        key: "agreement-incomplete",
        fields: { arranged: expect.any(String) },
      });
    }
    const { processor } = await world.as("office").ask(ProcessorDocument, { id: supplierId });
    expect(processor).toMatchObject({ state: "NONE", supplier: { agreements: [] } });
  },
);

fulfils("processors/agreed-terms", "holds that in the database too", async ({ bureau }) => {
  const adding = behind(
    bureau,
    `insert into processor_agreement (id, version, created_at, account_id, signed_on, from_on, to_on, document_hash, arranged)
     values (gen_random_uuid(), 1, now(), $1, $2, $2, '2027-03-01', 'x', '{SECURITY}')`,
    [bureau.id("former"), today],
  );

  await expect(adding).rejects.toMatchObject({ code: "ZV001", hint: "processors/agreed-terms" });
});

fulfils(
  "processors/agreed-terms",
  "says in which older agreement something is missing, and what",
  async ({ as, bureau, clock }) => {
    await clock(`${today}T10:00:00+01:00`);
    await bureau.agree("former", today, "2026-12-31");
    await behind(bureau, "update processor_agreement set arranged = '{SECURITY,AUDIT}' where account_id = $1", [
      bureau.id("former"),
    ]);

    const { processor } = await as("fg").ask(ProcessorDocument, { id: bureau.id("former") });

    expect(processor?.account?.agreements?.[0]?.missing).toEqual(
      agreementPoints.filter((point) => point !== "SECURITY" && point !== "AUDIT"),
    );
    await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);
  },
);

fulfils(
  "processors/agreements",
  "shows bureau and FG first whose work stops within sixty days: consultants with cases, and suppliers",
  async (world) => {
    const { as, bureau, aCase, clock } = world;
    expect(agreementTold).toBe("P60D");
    await clock(`${today}T10:00:00+01:00`);
    await bureau.agree("former", today, "2026-06-30");
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "former" });
    const supplierId = await theSupplier(world, "Verzonnen Mail");
    await as("office").ask(SignAgreementDocument, { input: { ...anAgreement(today, "2026-06-30"), supplierId } });
    const needing = async () =>
      (await listed(world, { needsAgreement: true }))
        .map(({ name }) => name)
        .filter((name) => /former|Mail/.test(name ?? ""));
    const states = async () =>
      (await listed(world))
        .filter(({ id }) => [supplierId, bureau.id("former")].includes(id))
        .map(({ state }) => state);

    await daysLater(bureau, 59);
    expect([await needing(), await states()]).toEqual([[], ["IN_FORCE", "IN_FORCE"]]);

    // 30 June is sixty days after 1 May.
    await daysLater(bureau, 60);
    expect([await needing(), await states()]).toEqual([
      ["Verzonnen former", "Verzonnen Mail"],
      ["ENDING", "ENDING"],
    ]);
    const { processor } = await as("office").ask(ProcessorDocument, { id: bureau.id("former") });
    expect(processor).toMatchObject({ engagementCount: 1, engagements: [{ caseId, stage: "IN_PROGRESS" }] });

    await bureau.agree("former", "2026-05-01", "2027-06-30");
    expect(await needing()).toEqual(["Verzonnen Mail"]);

    await clock("2026-07-01T10:00:00+02:00");
    expect(await states()).toEqual(["IN_FORCE", "ENDED"]);
    await clock(`${today}T10:00:00+01:00`);
  },
);

fulfils(
  "processors/agreements",
  "tells the bureau alone when a supplier's agreement runs out: there is nobody else to write to",
  async (world) => {
    const { as, bureau, clock } = world;
    await clock(`${today}T10:00:00+01:00`);
    const supplierId = await theSupplier(world, "Verzonnen Archief");
    await as("office").ask(SignAgreementDocument, { input: { ...anAgreement(today, "2026-04-15"), supplierId } });
    await behind(bureau, "delete from message");

    await minute(bureau);
    await minute(bureau);

    const told = await outbox(bureau, "agreementEnding");
    expect(told.map(({ recipient }) => recipient)).toEqual(["OFFICE"]);
  },
);

fulfils(
  "processors/consultants",
  "assigns a consultant again once his new agreement is taken down on the screen",
  async ({ as, bureau, aCase, cases, clock }) => {
    await clock(`${today}T10:00:00+01:00`);
    await behind(bureau, "delete from assignment where consultant_id = $1", [bureau.id("former")]);
    await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const assigning = async () => ({ input: { ...(await cases.which(caseId)), consultantId: bureau.id("former") } });
    expect(await as("office").refused(AssignConsultantDocument, await assigning())).toMatchObject({
      clause: "processors/consultants",
    });

    const input = { ...anAgreement(today, "2026-06-30"), accountId: bureau.id("former") };
    await as("office").ask(SignAgreementDocument, { input });

    await as("office").ask(AssignConsultantDocument, await assigning());
    const { processor } = await as("fg").ask(ProcessorDocument, { id: bureau.id("former") });
    expect(processor?.engagements?.map((engagement) => engagement.caseId)).toEqual([caseId]);
  },
);

fulfils(
  "security/limited-access",
  "shows processors and their agreements to the bureau and the FG, and lets the FG change nothing",
  async (world) => {
    const { as, bureau } = world;
    const supplierId = await theSupplier(world, "Verzonnen Beheer");
    const input = { ...anAgreement(today, "2027-03-01"), supplierId };

    for (const name of ["consultant", "administrator"] as const) {
      expect(await as(name).refused(ProcessorsDocument, { ...first, filter: {} })).toMatchObject({ code: "FORBIDDEN" });
      expect(await as(name).refused(SignAgreementDocument, { input })).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await as("fg").refused(SignAgreementDocument, { input })).toMatchObject({ code: "FORBIDDEN" });
    expect((await listed(world)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([supplierId, bureau.id("consultant")]),
    );
  },
);
