type Place = { readonly functionName: string; readonly url: string };
type Node = { readonly id: number; readonly callFrame: Place; readonly children?: readonly number[] };
/** What node writes with --cpu-prof: a tree of calls, and which of them was at work at each look. */
export type Profile = {
  readonly startTime: number;
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

type Rule = { readonly group: string; readonly of: (place: Place) => boolean };

const from =
  (...parts: readonly string[]) =>
  ({ url }: Place): boolean =>
    parts.some((part) => url.includes(part));
const called =
  (...names: readonly string[]) =>
  ({ functionName }: Place): boolean =>
    names.includes(functionName);

/** The first that fits; what fits none, such as JSON.parse or a native call, is part of whatever called it. */
const rules: readonly Rule[] = [
  { group: "idle", of: called("(idle)") },
  { group: "garbage collection", of: called("(garbage collector)") },
  { group: "the system's calls, outside JavaScript", of: called("(program)") },
  { group: "opening and sealing boxes", of: from("/foundation/vault/", "/plan/open.js", "node:internal/crypto") },
  { group: "planning the statement", of: from("/access/plan/") },
  {
    group: "PostgreSQL's protocol and its JSON",
    of: from("/pg/", "/pg-protocol/", "/pg-pool/", "/pg-types/", "/database/"),
  },
  { group: "executing the GraphQL answer", of: from("/graphql-jit/", "/graphql/execution/", "/http/answer.js") },
  { group: "writing JSON and HTTP", of: called("prettyJSONStringify") },
  { group: "writing JSON and HTTP", of: from("node:_http", "node:internal/http") },
  {
    group: "parsing and validating the question",
    of: from("/graphql/language/", "/graphql/validation/", "/http/limits.js"),
  },
  { group: "resolvers, guards and rules", of: from("/type-graphql/", "/class-validator/", "/foundation/access/") },
  {
    group: "Apollo and express",
    of: from("/@apollo/", "/express", "/router/", "/body-parser/", "/helmet/", "/server/dist/http"),
  },
];
const other = "node itself";

/** Self time by group between two moments, the largest first. */
export function groupsOf(
  { startTime, nodes, samples, timeDeltas }: Profile,
  begin: number,
  end: number,
): { name: string; ms: number }[] {
  const groupOf = grouped(nodes);
  const spent = new Map<string, number>();
  let at = startTime;
  for (const [place, node] of samples.entries()) {
    const delta = timeDeltas[place] ?? 0;
    at += delta;
    const group = groupOf.get(node) ?? other;
    if (at > begin && at <= end && group !== "idle") spent.set(group, (spent.get(group) ?? 0) + delta / 1000);
  }
  return [...spent].map(([name, ms]) => ({ name, ms })).sort((one, two) => two.ms - one.ms);
}

function grouped(nodes: readonly Node[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<number, string>();
  const walk = (node: Node, above: string): void => {
    const group = rules.find(({ of }) => of(node.callFrame))?.group ?? above;
    groups.set(node.id, group);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, group);
    }
  };
  const [root] = nodes;
  if (root) walk(root, other);
  return groups;
}
