import { mayRead, seesAssigned } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { Request } from "../foundation/database/request.js";

/** Where the few cases are found of which the database hands a viewer the key that names are sealed under. */
const keysOf = (role: Role): string =>
  seesAssigned.includes(role)
    ? "select k.case_id from my_cases() m(id) join key_wrap k on k.case_id = m.id and k.class = 'ordinary'"
    : "select case_id from key_wrap where class = 'ordinary'";

/**
 * The cases among which a viewer finds people, when he may not read the names in all: they are looked up before anything is
 * searched, so that neither an order, a count nor the time it takes tells of others'.
 */
export async function visibleCases(request: Request): Promise<readonly string[] | undefined> {
  const { role } = request;
  if (mayRead(role, "identity") === "always" && !seesAssigned.includes(role)) return undefined;
  return (await request.select<{ case_id: string }>(keysOf(role))).map(({ case_id }) => case_id);
}
