import type { DocumentFormat } from "@zorgvuldig/schema/documents";
import { mayRead } from "@zorgvuldig/schema/kinds";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { type GoingOut, goingOut } from "./going-out.js";
import { shelves } from "./shelves.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("content", "withheld"),
  [
    "document",
    new Map<string, Wanted | null>([...asked("format", "contentHash", "withheld"), ["case", new Map(asked("number"))]]),
  ],
]);

type Read = {
  readonly content: string | null;
  readonly withheld: readonly string[];
  readonly document: {
    readonly format: DocumentFormat;
    readonly contentHash: string | null;
    readonly withheld: readonly string[];
    readonly case: { readonly number: string };
  };
};

/** One that goes along with others, as an act of the FG reads it; the log hears of what was in it. Throws `NotFound`. */
export async function fileOf(request: Request, id: string, shelf: (typeof shelves)[number]): Promise<GoingOut> {
  const { rows } = request;
  const asked = { document: rows.get(shelf.entity, id), contents: rows.get(shelf.contents, id) };
  const [{ format, contentHash }, { content }] = [await asked.document, await asked.contents];
  request.alsoRead(`${shelf.contents.name}.content`);
  return goingOut(content, { format, contentHash, name: id });
}

/**
 * What is in a document, to be sent when this request is committed and not before. Throws `Forbidden` to who reads no documents, and `NotFound`
 * for one that is not there for this viewer.
 */
export async function readDocument(request: Request, id: string): Promise<GoingOut> {
  request.started("readDocument", "HANDLING");
  if (mayRead(request.role, "form") === "never") throw new Forbidden("documents");
  const found = await request.select<{ table: string }>(
    shelves.map(({ table }) => `select '${table}' "table" from "${table}" where id = $1`).join(" union all "),
    [id],
  );
  const shelf = shelves.find(({ table }) => table === found[0]?.table);
  // What a row has follows from what was asked of it, here above.
  const read = shelf && ((await request.look(shelf.contents, wanted, id)) as Read | null);
  if (!read || read.content === null || read.withheld.length + read.document.withheld.length > 0) throw new NotFound();
  const { format, contentHash, case: of } = read.document;
  return goingOut(read.content, { format, contentHash: contentHash ?? "", name: `${of.number}-${id.slice(0, 8)}` });
}
