import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  type AddRecordInput,
  ReceiveApplicationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { anApplication } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;
const handled = { stage: "IN_PROGRESS", consultant: "consultant" } as const;

/** What a consultant hears when he enters this, and that nothing was kept. */
async function refusedRecord({ as, aCase, cases }: World, record: Omit<AddRecordInput, "caseId" | "version">) {
  const caseId = await aCase(handled);
  const refusal = await as("consultant").refused(AddRecordDocument, {
    input: { ...(await cases.which(caseId)), ...record },
  });
  const { learning, absence, health, home } = await cases.seen(caseId, "consultant");
  expect([learning, absence, health, home]).toEqual([[], [], [], []]);
  return refusal;
}

fulfils("data/persons", "lets a person live in one case: who occurs in two is two rows", async ({ aCase, cases }) => {
  const [one, other] = [await cases.seen(await aCase()), await cases.seen(await aCase())];

  expect(one.pupil?.givenName).toBe(other.pupil?.givenName);
  expect(one.pupil?.id).not.toBe(other.pupil?.id);
});

fulfils("data/persons", "keeps no person outside a case", async ({ bureau }) => {
  for (const table of ["pupil", "guardian", "applicant"]) {
    const [column] = await behind<{ is_nullable: string }>(
      bureau,
      "select is_nullable from information_schema.columns where table_name = $1 and column_name = 'case_id'",
      [table],
    );
    expect(column?.is_nullable).toBe("NO");
  }
});

fulfils("data/contact", "refuses a citizen service number in a name", async ({ as }) => {
  const refusal = await as("office").refused(ReceiveApplicationDocument, {
    input: anApplication({ applicant: { kind: "PARENT", name: "Vera 123456782" } }),
  });

  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", clause: "data/contact" });
  expect(refusal.fields).toHaveProperty(["applicant.name"]);
});

fulfils("data/identity", "takes no birth date that cannot be a pupil's", async ({ as }) => {
  for (const birthOn of ["2026-03-03", "1999-01-01", "2000-13-01"]) {
    const pupil = { givenName: "Pim", familyName: "Verzonnen", birthOn, gender: "UNKNOWN" } as const;

    const refusal = await as("office").refused(ReceiveApplicationDocument, { input: anApplication({ pupil }) });

    expect(refusal.fields).toHaveProperty(["pupil.birthOn"]);
  }
});

fulfils("data/learning", "wants to know which part of learning it is about", async (world) => {
  const refusal = await refusedRecord(world, { learning: { ...told, text: "Rekent vlot." } });

  expect(refusal.fields).toHaveProperty(["learning.aspect"]);
});

fulfils("data/health", "takes down nothing of health without its necessity", async (world) => {
  const refusal = await refusedRecord(world, { health: { ...told, text: "Slaapt slecht." } });

  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", fields: { "health.necessity": "Vul dit in." } });
});

fulfils(
  "data/health",
  "shows health to the consultant of the case, and withholds it from the office",
  async ({ aCase, cases }) => {
    const caseId = await aCase(handled);
    const health = { ...told, text: "Slaapt slecht.", necessity: "Bepaalt de schooltijden." };
    await cases.record(caseId, "consultant", { health });

    expect((await cases.seen(caseId, "consultant")).health).toMatchObject([{ text: "Slaapt slecht." }]);
    const office = await cases.seen(caseId, "office");
    expect(office.health).toBeNull();
    expect(office.withheld).toContain("health");
  },
);

fulfils("data/health", "withholds an empty list in the same words as a full one", async ({ aCase, cases }) => {
  const office = await cases.seen(await aCase(handled), "office");

  expect(office.health).toBeNull();
  expect(office.withheld).toContain("health");
});

fulfils("data/health", "lets nobody write what he may not read", async ({ as, aCase, cases }) => {
  const caseId = await aCase(handled);
  const health = { ...told, text: "Van horen zeggen.", necessity: "Onbekend." };

  const refusal = await as("office").refused(AddRecordDocument, { input: { ...(await cases.which(caseId)), health } });

  expect(refusal).toMatchObject({ code: "REFUSED", key: "needs-reveal", clause: "security/limited-access" });
  expect((await cases.seen(caseId, "consultant")).health).toEqual([]);
});

fulfils("data/absence", "takes no absence that ends before it begins", async (world) => {
  const refusal = await refusedRecord(world, {
    absence: { ...told, text: "Thuis.", startedOn: "2026-02-10", endedOn: "2026-02-09" },
  });

  expect(refusal).toMatchObject({ clause: "data/absence" });
  expect(refusal.fields).toHaveProperty(["absence.endedOn"]);
});

fulfils("data/home", "withholds the situation at home from the office, like health", async ({ aCase, cases }) => {
  const caseId = await aCase(handled);
  await cases.record(caseId, "consultant", {
    home: { ...told, text: "Ouders werken.", necessity: "Voor de planning." },
  });

  expect((await cases.seen(caseId, "consultant")).home).toHaveLength(1);
  expect((await cases.seen(caseId, "office")).withheld).toContain("home");
});

fulfils("origin/recorded", "takes nothing down without its source", async (world) => {
  const refusal = await refusedRecord(world, {
    learning: { aspect: "RESULTS", text: "Een 7.", channel: "PHONE", receivedOn: "2026-03-02" },
  });

  expect(refusal.fields).toHaveProperty(["learning.source"]);
});

fulfils(
  "origin/third-parties-authorised",
  "takes nothing from a school before the day its line was signed",
  async ({ as, aCase, cases }) => {
    const sourceInstitutionId = await cases.anInstitution();
    const lines = [
      { institutionId: sourceInstitutionId, direction: "ASK" as const, categories: ["LEARNING" as const] },
    ];
    const caseId = await aCase({ ...handled, lines });
    const given = {
      aspect: "RESULTS",
      text: "Een 7.",
      source: "INSTITUTION",
      channel: "EMAIL",
      sourceInstitutionId,
    } as const;
    const entered = async (receivedOn: string) => ({
      input: { ...(await cases.which(caseId)), learning: { ...given, receivedOn } },
    });

    const refusal = await as("consultant").refused(AddRecordDocument, await entered("2026-03-01"));
    await as("consultant").ask(AddRecordDocument, await entered("2026-03-02"));

    expect(refusal).toMatchObject({
      code: "REFUSED",
      clause: "origin/third-parties-authorised",
      key: "no-line-to-ask",
    });
    expect((await cases.seen(caseId)).learning).toHaveLength(1);
  },
);

fulfils("data/closed-list", "knows of every column of a person what it holds", async ({ bureau, as }) => {
  const columns = await behind<{ at: string }>(
    bureau,
    `select table_name || '.' || column_name as at from information_schema.columns where table_schema = 'public'
     and table_name in ('pupil', 'guardian', 'applicant', 'learning_record', 'absence_record', 'health_record', 'home_record')
     and column_name !~ '^(id|version|created_at|.*_id)$' order by 1`,
  );

  const kinds = ["contact", "refuge", "identity", "note", "learning", "absence", "health", "home"];
  const open = [
    // What a name and a birth date come to under a key of the house.
    "name_mark",
    "kind",
    "authority",
    "lives_apart",
    "is_address_secret",
    "permission_on",
    "permission_by",
    "source",
    "channel",
    "received_on",
    "restricted_on",
  ];
  expect(columns.map(({ at }) => at.split(".")[1]).filter((name) => ![...kinds, ...open].includes(name ?? ""))).toEqual(
    [],
  );
  const religion = await as("office").freeRefused(
    "{ cases(first: 1, sort: {field: number, order: ASC}, filter: {}) { items { pupil { religion } } } }",
  );
  expect(religion.code).toBe("BAD_USER_INPUT");
});
