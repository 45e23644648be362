import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  CaseDocument,
  RegisterRequestDocument,
  RestrictCaseDocument,
  SearchDocument,
} from "@zorgvuldig/schema/generated/operations";
import { kinds, type SealedUnder } from "@zorgvuldig/schema/kinds";
import { seenRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { exported, fetched } from "../support/exports.js";
import { pdfAt } from "../support/letter.js";
import { findable } from "../support/search.js";
import { questionsAt, type Root, roots } from "./ask.js";
import { kindOf } from "./declared.js";
import { completed, documentOf, everyOperation, type Known, smallest, variablesOf } from "./forms.js";
import { type Planted, plant } from "./plant.js";
import { knownOf } from "./state.js";
import { rowsOf } from "./survey.js";
import { codeOf, posts } from "./viewers.js";

const today = "2026-03-02";
const workers = ["office", "lead", "consultant"] as const;
const allRoots = Object.keys(roots) as Root[];
let opened: Bureau | undefined;
let planted: Planted | undefined;
let known: Known = { ids: {}, version: 0 };
let number = "";
let hidden: readonly string[] = [];
/** What is sealed under a key that only who works on the case, or who is asked something, holds. */
const ofTheCase: readonly (SealedUnder | undefined)[] = ["ordinary", "special", "evidence"];

const bureau = (): Bureau => {
  if (!opened) throw new Error("The bureau did not open");
  return opened;
};
const id = (): string => planted?.id("quiet") ?? "";
const sealedOf = (field: string): SealedUnder | undefined =>
  (kinds[kindOf(field) as keyof typeof kinds] as { sealed?: SealedUnder }).sealed;

/** The FG restricts a case of which everything there is was recorded, and in which somebody looks at what is shielded. */
beforeAll(async () => {
  opened = await Bureau.open(allRoots.flatMap((root) => questionsAt(root).map(({ text }) => text)));
  planted = await plant(opened);
  const cases = new Cases(opened);
  const world = { as: opened.as.bind(opened), cases };
  const seen = await cases.seen(id());
  number = seen.number ?? "";
  hidden = planted.canaries
    .filter((one) => one.case === "quiet" && ofTheCase.includes(sealedOf(one.field)))
    .map(({ text }) => text);
  const asks = {
    kind: "RESTRICTION",
    person: "GUARDIAN",
    askedBy: "SELF",
    channel: "EMAIL",
    receivedOn: today,
  } as const;
  await opened.as("fg").ask(RegisterRequestDocument, { input: { ...(await cases.which(id())), ...asks } });
  known = knownOf(await cases.seen(id()), opened.id("consultant"));
  const { id: requestId, version } = await seenRequest(world, id());
  const why = {
    ground: "UNLAWFUL",
    keepsUntil: "2026-06-02",
    explanation: "Het gezin wil dat het bewaard blijft.",
  } as const;
  await opened.as("fg").ask(RestrictCaseDocument, { input: { requestId, version: version ?? 0, ...why } });
}, 600_000);

afterAll(() => opened?.close());

const stillWritten = [
  ...["data_subject_request", "request_decision", "redaction", "restriction", "signal", "message", "key_wrap"],
  ...["erasure_approval", "erasure_preview", "decided_change", "recipient_notice", "retention_hold"],
];

/** A digest of every row of the case, but for what people ask, what is decided on it, and what colleagues are told. */
async function stateOfCase(): Promise<string> {
  const tables = await behind<{ name: string }>(
    bureau(),
    `select table_name as name from information_schema.columns c join pg_tables t on t.tablename = c.table_name
     where c.table_schema = 'public' and t.schemaname = 'public' and column_name = 'case_id' and table_name <> all ($1) order by 1`,
    [stillWritten],
  );
  const digests = [...tables.map(({ name }) => [name, "case_id"]), ["case_file", "id"]].map(
    ([name, of]) =>
      `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t where ${of} = '${id()}'`,
  );
  const rows = await behind<{ name: string; digest: string | null }>(
    bureau(),
    `${digests.join(" union all ")} order by 1`,
  );
  return rows.map(({ name, digest }) => `${name} ${digest}`).join("\n");
}

for (const viewer of workers)
  test(`${viewer} is shown nothing that is in a restricted case, in whatever way he asks`, async () => {
    const faults: string[] = [];
    for (const root of allRoots)
      for (const { text } of questionsAt(root)) {
        const wire = await posts(bureau(), viewer, text, root === "case" ? { id: id() } : {});
        for (const one of hidden) if (wire.text.includes(one)) faults.push(`The answer to ${text} holds ${one}`);
      }
    const { case: found } = await bureau().as(viewer).ask(CaseDocument, { id: id() });

    expect(hidden.length).toBeGreaterThan(60);
    expect(faults.slice(0, 10)).toEqual([]);
    // That it is there, and that nothing can be done with it, is said.
    expect(found).toMatchObject({ number, restrictedOn: today });
    expect(found?.mayDo).toEqual(viewer === "consultant" ? [] : ["registerRequest"]);
  });

/** They say of each case what was not done, or find nothing to throw away. */
const emptyHanded = ["assignTogether", "discardIntakeDraft", "discardRegulation"];

for (const viewer of workers)
  test(`${viewer} changes nothing in a restricted case, by whatever act`, async () => {
    const before = await stateOfCase();
    const acts = everyOperation.filter(({ kind, name }) => kind === "mutation" && name !== "registerRequest");
    const done: string[] = [];
    const broken: string[] = [];
    for (const act of acts)
      for (const fill of [smallest, completed]) {
        const variables = variablesOf(act, known, fill);
        const code = codeOf(await posts(bureau(), viewer, documentOf(act), variables));
        if (code === "none" && !emptyHanded.includes(act.name) && JSON.stringify(variables).includes(id()))
          done.push(act.name);
        if (code === "INTERNAL_SERVER_ERROR") broken.push(act.name);
      }

    expect([done, broken]).toEqual([[], []]);
    expect(await stateOfCase()).toBe(before);
    expect(acts.length).toBeGreaterThan(70);
  });

test("nothing of it leaves the house: in no letter, document, form, receipt, preview or export, and by no name", async () => {
  const rows = await rowsOf(bureau(), planted as Planted);
  const own = rows.filter((row) => row.case === "quiet");
  const of = (...tables: string[]) => own.filter(({ table }) => tables.includes(table)).map((row) => row.id);
  const paths = [
    ...of("guardian").map((one) => `/letters/ON_HOLD/nl/${one}`),
    ...of("information_request").map((one) => `/information-requests/nl/${one}`),
    ...of("disclosure").map((one) => `/disclosures/${one}`),
    ...of("signature").flatMap((one) => [`/forms/nl/${one}`, `/forms/signed/${one}`]),
    ...of("consent").flatMap((one) => [`/consents/${one}/record`, `/consents/${one}/receipt`]),
    ...of("document", "sensitive_document", "signed_form", "arrival").map((one) => `/documents/${one}`),
  ];
  const leaks: string[] = [];
  for (const viewer of workers)
    for (const path of paths) {
      const { status, body } = await pdfAt(bureau().as(viewer), path);
      const told = Buffer.isBuffer(body) ? body.toString("latin1") : JSON.stringify(body);
      if (status === 200 || hidden.some((one) => told.includes(one))) leaks.push(`${viewer} ${path} ${status}`);
    }
  await findable(bureau(), "kanarie");
  const name = planted?.in("quiet", "Pupil.familyName")[0] ?? "";
  const { search } = await bureau()
    .as("office")
    .ask(SearchDocument, { input: { text: name } });
  const file = await fetched(bureau().as("office"), await exported(bureau().as("office")));

  expect(paths.length).toBeGreaterThan(8);
  expect(leaks).toEqual([]);
  expect(search.items.map((one) => one.id)).not.toContain(id());
  expect(file.status).toBe(200);
  expect(file.text).not.toContain(number);
});
