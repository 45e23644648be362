import { kinds } from "@zorgvuldig/schema/kinds";
import { Case } from "../case/case.js";
import type { Class } from "../foundation/access/class.js";
import { type DeclaredField, tableOf } from "../foundation/access/declared.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";
import { type PackPart, packParts } from "./parts.js";

type Named = readonly [string, DeclaredField];
/** Only in somebody's own row it is said how he is reached. */
const reaching = ["contact", "refuge", "professional"];

/** `isHimself`: who asks is whom it is about. A parent is not told where the child hides, nor is who has a mandate. */
const isGiven = (name: string, { kind, ...field }: DeclaredField, part: PackPart, isHimself: boolean): boolean => {
  const { handOver, ...row } = kinds[kind] as { handOver: boolean; toHimself?: true };
  if (field.isHidden || field.computed || field.derived || kind === "house" || part.without?.includes(name))
    return false;
  if (row.toHimself) return !!part.isPerson && isHimself;
  return reaching.includes(kind) ? !!part.isPerson : handOver;
};

/** What a part of a pack is made of: a field that is declared of a kind that is handed over is in it, and nothing else has to be done for that. */
export const fieldsOf = (entity: Class, part: PackPart, isHimself = true): Named[] =>
  [...tableOf(entity).fields].filter(([name, field]) => isGiven(name, field, part, isHimself));

const step = (entity: Class, way: string): Class => {
  const found = tableOf(entity).inverses.get(way);
  if (!found) throw new Error(`${entity.name} has no ${way}`);
  return found.from;
};

/** The class that the ways of a part lead to. */
export const classOf = ({ path }: PackPart): Class => path.reduce(step, Case as Class);

/** Institutions and consultants go by their names, for they are recipients; of others only who they are is read, and told to nobody. */
function relationsOf(entity: Class): [string, Wanted][] {
  return tableOf(entity).relations.flatMap(({ property, other }): [string, Wanted][] => {
    if (property === "case") return [];
    const isNamed = other() === Institution || (other() === Account && property === "consultant");
    if (other() === Account && !isNamed) return [];
    return [[property, new Map([[isNamed ? "name" : "id", null]])]];
  });
}

/** Which relations a row tells by the name of what they lead to. */
export const namedIn = (entity: Class): string[] =>
  relationsOf(entity).flatMap(([property, wanted]) => (wanted.has("name") ? [property] : []));

/** All that is asked of a case for a pack, in one question. */
export function packWanted(): Wanted {
  const root = new Map<string, Wanted | null>([["withheld", null]]);
  for (const part of Object.values(packParts)) {
    const at = part.path.reduce((above, way) => {
      const below = above.get(way) ?? new Map<string, Wanted | null>();
      above.set(way, below);
      return below as Map<string, Wanted | null>;
    }, root);
    const entity = classOf(part);
    for (const [name] of fieldsOf(entity, part)) at.set(name, null);
    for (const [name, wanted] of relationsOf(entity)) at.set(name, wanted);
    at.set("id", null);
    at.set("createdAt", null);
    at.set("withheld", null);
  }
  return root;
}
