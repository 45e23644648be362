import { answers as nl } from "@zorgvuldig/schema/texts/nl/answers";
import { operations } from "../access/expected-operations.js";
import { documentOf, type Known } from "../access/forms.js";
import { withValue } from "../features/acts.js";
import { Ledger } from "../features/ledger.js";
import { type Answer, Sender } from "../features/sent.js";
import type { Bureau, PersonName } from "../support/bureau.js";
import { everyForm, everyLeaf, type Leaf } from "./leaves.js";
import { mark, noneOf } from "./oddities.js";

type Tried = { readonly leaf: Leaf; readonly value: unknown };
const askers = ["office", "fg", "administrator", "ministry"] as const satisfies readonly PersonName[];
/** Of these the refusal says which field it is; of a word or a number graphql itself says no. */
const named = new Set(["Text", "Day", "Moment", "Uuid", "Sha256", "String"]);
/** Reaches the wire as null, which many a field may be. */
const isNothing = (value: unknown): boolean => JSON.stringify(value) === "null";

/** `each` of the values at every place, and every value at some place; a size as large as the lists tries all. */
function tries(known: Known, each: number): Tried[] {
  return everyLeaf(known).flatMap((leaf, at) => {
    const values = (noneOf[leaf.type] ?? []).filter((value) => !isNothing(value));
    if (values.length === 0) throw new Error(`Nothing is known that is no ${leaf.type}`);
    return Array.from({ length: Math.min(each, values.length) }, (_, turn) => ({
      leaf,
      value: values[(at * each + turn) % values.length],
    }));
  });
}

const inForm = (path: string): string => path.split(".").slice(1).join(".");

/** What is wrong with how this was refused, if anything. */
function faultIn({ leaf, value }: Tried, { code, status, message, fields, text }: Answer): string | undefined {
  if (status >= 500) return `is answered ${status}`;
  if (code !== "BAD_USER_INPUT") return `is answered ${code}`;
  if (message !== nl.invalid && message !== nl.request) return "is refused in other words";
  if (text.includes(mark)) return "is told back";
  // What cannot be read as a value of any kind is refused as a whole.
  const isNamed = Object.keys(fields).some((field) => field === inForm(leaf.path) || !inForm(leaf.path));
  return named.has(leaf.type) && typeof value === "string" && !isNamed ? `does not say where: ${text}` : undefined;
}

export type Result = { readonly places: number; readonly tried: number; readonly faults: string[] };

/** Fills in nonsense everywhere, a name that is not there too; what is saved before and after is the same. */
export async function fillsInNonsense(bureau: Bureau, known: Known, each: number): Promise<Result> {
  const senders = new Map<string, Sender>();
  for (const name of askers) senders.set(name, await Sender.of(bureau, name));
  const senderFor = (name: string): Sender => {
    const asker = askers.find((one) => operations[name]?.[one] === "+");
    const sender = senders.get(asker ?? "");
    if (!sender) throw new Error(`Nobody may ask ${name}`);
    return sender;
  };
  const ledger = await Ledger.of(bureau);
  const before = await ledger.read();
  const faults: string[] = [];
  const all = tries(known, each);
  for (const one of all) {
    const { operation, path, variables } = one.leaf;
    const answer = await senderFor(operation.name).ask(documentOf(operation), withValue(variables, path, one.value));
    const fault = faultIn(one, answer);
    if (fault) faults.push(`${operation.name} ${path}, ${JSON.stringify(one.value).slice(0, 40)}: ${fault}`);
  }
  const forms = everyForm(known);
  for (const { operation, path, variables } of forms) {
    const more = withValue(variables, `${path}.zebravink`, mark);
    const { code, text } = await senderFor(operation.name).ask(documentOf(operation), more);
    if (code !== "BAD_USER_INPUT" || text.includes(mark))
      faults.push(`${operation.name} ${path}, a name more: ${code}`);
  }
  const after = await ledger.read();
  await ledger.close();
  for (const line of after) if (!before.includes(line)) faults.push(`Something was saved: ${line}`);
  return { places: everyLeaf(known).length + forms.length, tried: all.length + forms.length, faults };
}
