import { afterAll, beforeAll, expect } from "@jest/globals";
import * as generated from "@zorgvuldig/schema/generated/operations";
import { completed, type Known, operationNamed, variablesOf } from "../access/forms.js";
import { knownOf, stateOf } from "../access/state.js";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { exported } from "../support/exports.js";
import { figure } from "../support/figure.js";

type Panel = { readonly hash: string; readonly root: string };
type Parsed = {
  readonly __meta__: { readonly hash: string };
  readonly definitions: readonly {
    readonly kind: string;
    readonly selectionSet: { readonly selections: readonly { readonly name: { readonly value: string } }[] };
  }[];
};

/** The panel's documents, every question and every act, by what it asks. */
const documents: Panel[] = Object.entries(generated)
  .filter(([name]) => name.endsWith("Document"))
  .map(([, document]) => {
    const { __meta__, definitions } = document as unknown as Parsed;
    const asked = definitions.find(({ kind }) => kind === "OperationDefinition");
    return { hash: __meta__.hash, root: asked?.selectionSet.selections[0]?.name.value ?? "" };
  });
/** What else gives something away, beside the API. */
const doors = [
  ["get", "/account"],
  ["get", "/recoveries"],
  ["post", "/processing-activities"],
] as const;

const everybody = ["office", "fg", "consultant2", "administrator", "lead", "ministry"] as const satisfies PersonName[];
const canaries = ["Pim", "Papierenberg", "Rekent graag", "OC-2026", "Verzonnen"];
/** How the event's insert fails, and how it is set right. */
const failures: Record<string, readonly [string, string]> = {
  "the right to add to it is revoked": [
    "revoke insert on event from zv_office, zv_consultant, zv_fg, zv_ministry, zv_door",
    `do $$ declare login text; begin foreach login in array array['zv_office', 'zv_consultant', 'zv_fg', 'zv_ministry', 'zv_door'] loop
      execute format('grant insert (actor, role, action, activity, case_ids, fields, outcome, rule) on event to %I', login); end loop; end $$`,
  ],
  // What PostgreSQL says of a full disk; a disk that is full makes everything fail, and this the event alone.
  "there is no room for it": [
    `create function no_room() returns trigger language plpgsql as
       $$ begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$;
     create trigger no_room before insert on event execute function no_room()`,
    "drop trigger no_room on event; drop function no_room()",
  ],
};

let bureau: Bureau;
let known: Known;

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  const id = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
  const record = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;
  await cases.record(id, "consultant2", { learning: { ...record, text: "Rekent graag", aspect: "RESULTS" } });
  const [message] = await behind<{ id: string }>(bureau, "select id from message where case_id = $1", [id]);
  const { ids, version } = knownOf(await cases.seen(id), bureau.id("consultant"));
  known = { ids: { ...ids, messageId: message?.id ?? "" }, version };
});

afterAll(() => bureau?.close());

/** The address of an export that this person may fetch: of the cases, or of the log. */
async function exportOf(name: PersonName): Promise<string[]> {
  if (name === "office" || name === "lead") return [await exported(bureau.as(name))];
  if (name !== "fg") return [];
  const { exportLog } = await bureau.as(name).ask(generated.ExportLogDocument, { input: { reason: "Om na te zien" } });
  return [`/exports/${exportLog.id}`];
}

/** Everything that this person may ask of the house; gives how much he asked, and what he was told all the same. */
async function asksAll(name: PersonName, exports: readonly string[]): Promise<{ asked: number; told: string[] }> {
  const told: string[] = [];
  const hears = (what: string, { status, text }: { status: number; text: string }, data: unknown) => {
    if (status < 400 && data !== null && data !== undefined) told.push(`${name}: ${what} gave ${text.slice(0, 60)}`);
    for (const canary of canaries) if (text.includes(canary)) told.push(`${name}: ${what} holds ${canary}`);
  };
  for (const { hash, root } of documents) {
    const variables = variablesOf(operationNamed(root), known, completed);
    const answer = await bureau.as(name).send("post", "/graphql", { id: hash, variables });
    hears(root, answer, answer.body.data);
  }
  for (const [method, path] of [...doors, ...exports.map((path) => ["get", path] as const)])
    hears(path, await bureau.as(name).send(method, path, {}), "anything");
  return { asked: documents.length + doors.length + exports.length, told };
}

figure(
  "A2",
  {
    tried: "the event cannot be written, and every question and act of the panel is asked by so many people",
    toHold: "0 data answers, nothing changed",
    small: 2,
    full: everybody.length,
  },
  async (people) => {
    let count = 0;
    for (const [how, [breaks, mends]] of Object.entries(failures)) {
      const exports = new Map<PersonName, string[]>();
      for (const name of everybody.slice(0, people)) {
        await bureau.as(name).signIn();
        exports.set(name, await exportOf(name));
      }
      const before = await stateOf(bureau);
      const [lines] = await behind<{ n: string }>(bureau, "select count(*) n from event where role <> 'rounds'");
      await behind(bureau, breaks);
      try {
        for (const name of everybody.slice(0, people)) {
          const { asked, told } = await asksAll(name, exports.get(name) ?? []);
          expect({ how, told }).toEqual({ how, told: [] });
          count += asked;
        }
      } finally {
        await behind(bureau, mends);
      }
      expect(await stateOf(bureau)).toBe(before);
      expect(await behind(bureau, "select count(*) n from event where role <> 'rounds'")).toEqual([lines]);
    }
    expect(
      (
        await bureau
          .as("office")
          .ask(generated.LogEntriesDocument, { first: 1, sort: { field: "createdAt", order: "DESC" }, filter: {} })
      ).logEntries.items,
    ).toHaveLength(1);
    return `${count} questions and acts of ${documents.length} documents and ${doors.length} routes, in ${Object.keys(failures).length} ways: 0 data answers, nothing changed`;
  },
);
