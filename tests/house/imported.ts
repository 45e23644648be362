import { existsSync } from "node:fs";
import path from "node:path";
import { root, type Source } from "./sources.js";

/** One file that leans on another, or on a package. */
export type Import = {
  readonly from: string;
  /** The file it leads to; of a package, its name. */
  readonly to: string;
  readonly isOurs: boolean;
  /** Gone at run time. */
  readonly isType: boolean;
};

const statement =
  /^(?:import|export)\s+(?<type>type\s+)?[\w$*{},\s]*?\bfrom\s*"(?<from>[^"]+)"|^import\s*"(?<bare>[^"]+)"|\bimport\(\s*"(?<late>[^"]+)"\s*\)/gm;

const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

function written(place: string): string {
  const stem = place.replace(/\.js$/, "").replace("/dist/", "/");
  const found = endings.map((ending) => stem + ending).find((file) => /\.\w+$/.test(file) && exists(file));
  return found ?? place;
}

const exists = (file: string): boolean => existsSync(path.join(root, file));

/** Where an import leads, as a file of the repository; undefined: out of it. */
function target(from: string, to: string): string | undefined {
  if (to.startsWith(".")) return written(path.posix.join(path.posix.dirname(from), to));
  const [, workspace, below] = to.match(/^@zorgvuldig\/(\w+)(?:\/(.+))?$/) ?? [];
  if (!workspace) return undefined;
  if (to.endsWith("/generated/operations")) return "schema/generated/operations/graphql.ts";
  return written(`${workspace}/${below ?? "index"}`);
}

const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/** Every import of a file, static or late. */
export const importsOf = ({ file, text }: Source): Import[] =>
  [...text.matchAll(statement)].map(({ groups }) => {
    const name = groups?.from ?? groups?.bare ?? groups?.late ?? "";
    const to = target(file, name);
    return { from: file, to: to ?? packageOf(name), isOurs: to !== undefined, isType: groups?.type !== undefined };
  });

/** The rings in which these files or folders lean on each other, each once, as `a > b > a`. */
export function cyclesIn(edges: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const found = new Map<string, string>();
  const walk = (at: string, way: readonly string[]): void => {
    const seen = way.indexOf(at);
    if (seen >= 0) {
      const ring = way.slice(seen);
      found.set([...ring].sort().join(), [...ring, at].join(" > "));
      return;
    }
    if (done.has(at)) return;
    for (const to of next.get(at) ?? []) walk(to, [...way, at]);
    done.add(at);
  };
  for (const at of next.keys()) walk(at, []);
  return [...found.values()].sort();
}
