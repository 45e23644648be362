import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

const COMPILED = /\.(js|d\.ts)(\.map)?$/;

/** Removes compiled files whose source is gone: the compiler leaves them, and a deleted test would go on running. */
export function pruneDist(root) {
  for (const workspace of ["schema", "migrations", "server", "tests"]) {
    const dist = path.join(root, workspace, "dist");
    if (!existsSync(dist)) continue;
    for (const name of readdirSync(dist, { recursive: true })) {
      const source = path.join(root, workspace, name.replace(COMPILED, ".ts"));
      if (COMPILED.test(name) && !existsSync(source)) rmSync(path.join(dist, name));
    }
  }
}
