import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Api } from "../api.js";
import { root } from "../config.js";

/** Executes one document. When its variables are refused it has done nothing, and the answer holds no data. */
export type Execute = (
  rootValue: unknown,
  context: unknown,
  variables: object,
) => Promise<ExecutionResult> | ExecutionResult;
type Known = { readonly text: string; readonly document: DocumentNode; execute?: Execute };

/** The panel's questions, in the order of the manifest that the build writes. */
export function panelDocuments(): string[] {
  const file = `${root}/schema/generated/operations/persisted-documents.json`;
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The documents that one schema knows before the port opens: parsed, and held against the schema. They are the house's own, so
 * the limits of what anybody may ask are not theirs. Nothing is ever added, and none is compiled that comes in by the door. Each
 * is compiled when it is first asked: all of them together are 15 MB of program, and a house asks a part of them in a day.
 */
export class Documents {
  private readonly known = new Map<string, Known>();
  private readonly byDocument = new Map<DocumentNode, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    texts: readonly string[],
  ) {
    for (const text of texts) {
      const document = parse(text, { noLocation: true });
      if (!hasRoot(schema, document) || validate(schema, document).length > 0) continue;
      const known = { text, document };
      this.known.set(hashOf(text), known);
      this.byDocument.set(document, known);
    }
  }

  /** The text that a panel means by `sha256:...`. */
  textOf(id: string): string | undefined {
    return id.startsWith("sha256:") ? this.known.get(id.slice("sha256:".length))?.text : undefined;
  }

  has(text: string): boolean {
    return this.known.has(hashOf(text));
  }

  /** The parsed document, for Apollo, which knows it by the end of its own key. */
  parsed(key: string): DocumentNode | undefined {
    return this.known.get(key.slice(-64))?.document;
  }

  /** How to execute it, when it is one of these. */
  executorOf(document: DocumentNode): Execute | undefined {
    const known = this.byDocument.get(document);
    if (known) known.execute ??= this.compiled(known);
    return known?.execute;
  }

  private compiled({ text, document }: Known): Execute {
    // Values come typed from the database, out of a plan: to weigh each of them once more finds nothing.
    const compiled = compileQuery(this.schema, document, undefined, { disableLeafSerialization: true });
    if (!isCompiledQuery(compiled)) throw new Error(`A document does not compile: ${text.slice(0, 80)}`);
    return compiled.query as Execute;
  }
}

/** A schema without acts finds nothing wrong with one: what is below no root is held against nothing. */
const hasRoot = (schema: GraphQLSchema, { definitions }: DocumentNode): boolean =>
  definitions.every((one) => one.kind !== Kind.OPERATION_DEFINITION || !!schema.getRootType(one.operation));

type KnownDocuments = { readonly house: Documents; readonly ministry: Documents };

/** What each of the two schemas may be asked by its id. Throws for a document that neither can answer. */
export function documentsOf(api: Pick<Api, "house" | "ministry">, texts: readonly string[]): KnownDocuments {
  const known = { house: new Documents(api.house, texts), ministry: new Documents(api.ministry, texts) };
  const lost = texts.find((text) => !known.house.has(text) && !known.ministry.has(text));
  if (lost) throw new Error(`No schema knows this operation, run npm run codegen: ${lost.slice(0, 80)}`);
  return known;
}
