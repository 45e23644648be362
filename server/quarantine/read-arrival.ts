import { type DocumentFormat, formats } from "@zorgvuldig/schema/documents";
import { mayRead } from "@zorgvuldig/schema/kinds";
import type { GoingOut } from "../document/going-out.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { ArrivalContent } from "./arrival.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("note", "format", "content", "withheld"),
  ["case", new Map(asked("number"))],
  ["arrival", new Map(asked("decideBy"))],
]);

type Read = {
  readonly note: string | null;
  readonly format: string | null;
  readonly content: string | null;
  readonly withheld: readonly string[];
  readonly case: { readonly number: string };
  readonly arrival: { readonly decideBy: Day };
};

/** What lies in quarantine, for who is to decide on it, and for the FG while a request is open; it is there only until it is decided, and for five working days. Throws `Forbidden`, `NotFound` and `Refusal`. */
export async function readArrival(request: Request, id: string): Promise<GoingOut> {
  request.started("readArrival", "EXCHANGE");
  if (mayRead(request.role, "arrival") === "never") throw new Forbidden("arrivals");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(ArrivalContent, wanted, id)) as Read | null;
  if (!read || read.withheld.length > 0) throw new NotFound();
  if (request.today > read.arrival.decideBy)
    throw new Refusal("origin/third-parties-authorised", "arrival-kept-too-long");
  const name = `${read.case.number}-${id.slice(0, 8)}`;
  if (read.note !== null)
    return { mime: "text/plain; charset=utf-8", name: `${name}.txt`, content: Buffer.from(read.note) };
  if (read.content === null) throw new NotFound();
  const { mime, extensions } = formats[read.format as DocumentFormat];
  return { mime, name: `${name}.${extensions[0]}`, content: Buffer.from(read.content, "base64") };
}
