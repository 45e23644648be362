import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, seen from the compiled file. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** A file of ours: its place in the repository, and what it says. */
export type Source = { readonly file: string; readonly text: string };

const made = new Set(["node_modules", "dist", "generated"]);
const workspaces = ["schema", "migrations", "server", "admin", "tests"];

export const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

function below(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? below(file) : [file];
  });
}

/** Every file below a folder, whatever it is written in. */
export const textsIn = (folder: string): string[] => below(folder).map(read);

const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);

/** Everything that somebody wrote by hand in these folders, what is generated or compiled aside. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders
    .flatMap(below)
    .filter(isCode)
    .sort()
    .map((file) => ({ file, text: read(file) }));

export const allSources = (): Source[] => sourcesIn(...workspaces);

/** The code alone: a comment may name what the code may not do. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, "");

/** The lines that a pattern finds, as `file:line`. */
export const places = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  );
