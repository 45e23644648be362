import type { Door, Question } from "./door.js";
import type { Asks, Workload } from "./workloads/workload.js";

const variants = 12;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * The first place where two answers differ. What the product names as withheld is left out of the comparison, and must
 * then be null, but only where something may be withheld.
 */
function difference(
  product: Json | undefined,
  limit: Json | undefined,
  rule: Pick<Workload, "same" | "apart">,
  at = "",
): string | undefined {
  const isList = Array.isArray(limit) && Array.isArray(product);
  if (isList && limit.length !== product.length) return `${at}: ${product.length} and ${limit.length} rows`;
  if (!isObject(limit) || !isObject(product) || Array.isArray(limit) !== Array.isArray(product))
    return limit === product ? undefined : `${at}: ${JSON.stringify(product)} and ${JSON.stringify(limit)}`;
  const kept = new Set(rule.same === "withheld" && Array.isArray(product.withheld) ? product.withheld : []);
  for (const name of new Set([...Object.keys(limit), ...Object.keys(product)])) {
    if (name === "withheld" || rule.apart?.includes(name)) continue;
    const place = `${at}.${name}`;
    const found = kept.has(name)
      ? product[name] === null
        ? undefined
        : `${place}: withheld and not null`
      : difference(product[name], limit[name], rule, place);
    if (found) return found;
  }
  return undefined;
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null;

async function answerOf(product: Door, question: Question): Promise<Json | undefined> {
  const { data } = JSON.parse((await product.ask(question)).toString()) as { data: Record<string, Json> };
  return Object.values(data)[0];
}

/** Puts a dozen questions to both. Throws at the first difference: figures of unequal answers say nothing. */
export async function verify(workload: Workload, asks: Asks, product: Door, limit: Door): Promise<void> {
  for (let turn = 0; turn < variants; turn++) {
    const answer = await answerOf(product, asks.product(turn));
    const said = asks.saying ? await answerOf(product, asks.saying(turn)) : answer;
    const given = JSON.parse((await limit.ask(asks.limit(turn))).toString()) as Json;
    const found = said ? difference(said, given, workload) : ": there is no answer";
    if (found) throw new Error(`${workload.name} ${turn}: product and limit differ at ${found}`);
    const apart = difference(answer, said, { same: "all" });
    if (apart) throw new Error(`${workload.name} ${turn}: what is measured and what is compared differ at ${apart}`);
  }
  product.rest();
  limit.rest();
}
