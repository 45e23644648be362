import { type AuditResult, serverAudits } from "graphql-http";
import type { Bureau, PersonName } from "../support/bureau.js";

const onlyPost = "a question is asked by POST alone, so that no address, history or referrer holds one";
const refusedIs400 = "a document that is refused is 400, whatever answer is accepted";
const shut = "the house's own schema is told to nobody: the audit asks for a type of it";

/** What the house does not do on purpose, with the reason; everything else of the audits it does. */
export const onPurpose: Readonly<Record<string, string>> = {
  "5A70": onlyPost,
  D6D5: onlyPost,
  "6A70": onlyPost,
  "572B": refusedIs400,
  FDE2: refusedIs400,
  "7B9B": refusedIs400,
};
/** What is added where introspection is off: two that must and one that should be, and none of them for another reason. */
export const onPurposeWhenShut: Readonly<Record<string, string>> = { BF61: shut, "28B9": shut, "2EA1": shut };

/** Every audit of the standard for GraphQL over HTTP, one after the other, asked by somebody with a session. */
export async function auditedAs(bureau: Bureau, name: PersonName): Promise<AuditResult[]> {
  const { headers } = await bureau.as(name).signIn();
  const cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
  const asHim: typeof fetch = (at, asked) => fetch(at, { ...asked, headers: { ...asked?.headers, cookie } });
  const results: AuditResult[] = [];
  for (const { fn } of serverAudits({ url: `${bureau.url}/graphql`, fetchFn: asHim })) results.push(await fn());
  return results;
}

/** Those that are not as they should be, by their ids. */
export const notOk = (results: readonly AuditResult[]): string[] =>
  results.flatMap(({ id, status }) => (status === "ok" ? [] : [id])).sort();
