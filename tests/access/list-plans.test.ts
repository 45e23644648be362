import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, isEnumType } from "graphql";
import { Bureau } from "../support/bureau.js";
import { listenTo } from "../support/statements.js";
import { SignedIn } from "./behind-the-server.js";
import { house } from "./declared.js";
import { codeOf, posts } from "./viewers.js";

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Subplan Name"?: string;
  Plans?: Node[];
  "Index Cond"?: string;
  "CTE Name"?: string;
};

const values: Record<string, string> = {
  Day: '"2026-03-02"',
  Uuid: '"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"',
  Boolean: "true",
  Text: '"ok"',
};
/** By which index the list of cases is narrowed down by each part of its filter, when it is sorted by something else. */
const answeredBy: Readonly<Record<string, RegExp>> = {
  stage: /^case_file_(by_)?stage/,
  consultantId: /^assignment_(consultant_id|open_of)$/,
  withoutConsultant: /^assignment_(case_id|open|open_of)$/,
  receivedFrom: /^case_file_received_on$/,
  receivedTo: /^case_file_received_on$/,
  destroyBefore: /^case_file_by_destroy_on$/,
  authorisedBefore: /^consent_authorised_until$/,
  isFrozen: /^case_file_by_frozen_on$/,
};
/** The order of the list that is itself the way to what a part of its filter asks for. */
const orderOf: Readonly<Record<string, string>> = {
  receivedFrom: "receivedOn",
  receivedTo: "receivedOn",
  destroyBefore: "destroyOn",
};
/** A list of several stages is asked beside that of one, and parts of a filter together. */
const together = [
  "stage: [CLOSED, ON_HOLD]",
  "stage: [CLOSED, ON_HOLD], withoutConsultant: true",
  'stage: [CLOSED, ON_HOLD], receivedFrom: "2026-03-02", receivedTo: "2026-03-02"',
  'stage: CLOSED, destroyBefore: "2026-03-02", isFrozen: true',
  'consultantId: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", authorisedBefore: "2026-03-02", stage: [CLOSED, ON_HOLD]',
];

const loginOf = { office: "zv_office", consultant: "zv_consultant", fg: "zv_fg" } as const;
type Reader = keyof typeof loginOf;

/** Every list of the API with each of its orders, without a filter and with each field of one, and after a place in it. */
const lists = Object.values(house.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => getNamedType(type).name.endsWith("Page"))
  .flatMap(({ name, args }) => {
    const typeOf = (arg: string) => getNamedType(args.find((one) => one.name === arg)?.type);
    const sort = typeOf("sort") as GraphQLInputObjectType;
    const filter = typeOf("filter") as GraphQLInputObjectType;
    const orders = (getNamedType(sort.getFields().field?.type) as GraphQLEnumType).getValues().map((one) => one.name);
    const filters = Object.values(filter.getFields()).map((field) => {
      const type = getNamedType(field.type);
      const where = `${field.name}: ${isEnumType(type) ? type.getValues()[0]?.name : values[type.name]}`;
      return field.name === "person" && "case" in filter.getFields() ? `${where}, case: ${values.Uuid}` : where;
    });
    return orders.flatMap((order) =>
      ["", ...filters, ...(name === "cases" ? together : [])].map((where) => ({
        name,
        order,
        where,
        document: question(name, order, where),
      })),
    );
  });

function question(name: string, order: string, where: string): string {
  return `query ($after: String) {
    ${name}(first: 25, after: $after, sort: { field: ${order}, order: DESC }, filter: { ${where} }) { items { id } pageInfo { endCursor } total } }`;
}

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

/** How the database reads a statement for a login, when it takes an index wherever there is one that serves. */
async function planOf(guest: SignedIn, text: string): Promise<Node[]> {
  const rows = await guest.asks(`explain (generic_plan, format json) ${text}`);
  if (typeof rows === "string") throw new Error(`The database does not explain it: ${rows}`);
  const [row] = rows as { "QUERY PLAN": [{ Plan: Node }] }[];
  if (!row) throw new Error("The database explains nothing");
  return nodesOf(row["QUERY PLAN"][0].Plan, "");
}

/** The nodes of a plan; each says of which named part it is. */
const nodesOf = (node: Node, part: string): Node[] => {
  const own = node["Subplan Name"] ?? part;
  return [{ ...node, "Subplan Name": own }, ...(node.Plans ?? []).flatMap((below) => nodesOf(below, own))];
};

/** Whether all that is sorted is cut off below: no more than a page of each of several values, or what was gathered. */
const isCutOff = (node: Node): boolean =>
  node["Node Type"] === "Limit" || node["CTE Name"] === "few" || (!!node.Plans?.length && node.Plans.every(isBound));

/** A source of values, and a part of a join that is asked for each of them, bring no rows of a table by themselves. */
const isBound = (node: Node): boolean => /^(Function Scan|Result)$/.test(node["Node Type"]) || isCutOff(node);

/** Whether rows are found by a condition on this index; one that holds nothing but what is looked for needs none. */
const leads = (nodes: readonly Node[], index: RegExp): boolean =>
  nodes.some(
    ({ "Index Name": name = "", "Index Cond": condition }) =>
      index.test(name) && (condition !== undefined || name === "case_file_by_frozen_on"),
  );

for (const reader of Object.keys(loginOf) as Reader[])
  test(`${reader}: each list in each order is read along an index; only few are sorted`, async () => {
    const guest = await SignedIn.as(opened(), loginOf[reader], reader);
    const found: string[] = [];
    let explained = 0;
    for (const setting of ["enable_seqscan", "enable_sort", "enable_incremental_sort"])
      await guest.sets(`set local ${setting} = off`);
    for (const { name, order, where, document } of lists) {
      const { said, stop } = listenTo(opened());
      const wire = await posts(opened(), reader, document);
      stop();
      if (codeOf(wire) === "FORBIDDEN") continue;
      const [text] = said.flatMap((one) => (one.text.includes("page as materialized") ? [one.text] : []));
      if (!text) throw new Error(`${name} was not read: ${wire.text}`);
      explained += 1;
      // What is in a list of ids is found in one heap, and few enough to be sorted.
      const isHeap = where.includes("case:");
      await guest.sets(`set local enable_bitmapscan = ${isHeap ? "on" : "off"}`);
      const nodes = await planOf(guest, text);
      // A consultant's few cases are found first, by their assignments, however many there are of others.
      const begins = nodes.some(
        (node) => node["Subplan Name"] === "CTE page" && /^assignment_/.test(node["Index Name"] ?? ""),
      );
      if (reader === "consultant" && /case|consent|recipient/.test(name) && !begins)
        found.push(`${name} by ${order} where ${where} begins at no assignment`);
      const [part, ...others] = where.split(",").length > 1 ? [] : where.split(":");
      const index =
        part && others.length > 0 && name === "cases" && order !== orderOf[part] ? answeredBy[part] : undefined;
      if (index && reader !== "consultant" && !leads(nodes, index))
        found.push(`${name} by ${order} where ${where} is not answered by ${index}`);
      for (const node of nodes) {
        const isSorted =
          /^CTE (page|few)$/.test(node["Subplan Name"] ?? "") && /Sort/.test(node["Node Type"]) && !isCutOff(node);
        if (node["Node Type"] === "Seq Scan" || (isSorted && !isHeap && reader !== "consultant"))
          found.push(`${name} by ${order} where ${where}: ${node["Node Type"]} ${node["Relation Name"] ?? ""}`);
      }
    }
    await guest.leave();
    expect(found).toEqual([]);
    expect(explained).toBeGreaterThan(20);
  });
