// Loaded by node before a command: it is killed right before the statement of the database that reads like KILLED_AT, or, where
// that is "rename" and a number, before it gives so many a file its name. KILLED_AFTER: so many of those statements it says all the same.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import pg from "pg";

const [word, count] = (process.env.KILLED_AT ?? "").split(/^(rename) (\d+)$/).filter(Boolean);
const statement = word === "rename" ? undefined : new RegExp(word ?? "^$");
let renames = 0;
let spared = Number(process.env.KILLED_AFTER ?? 0);

const die = () => process.kill(process.pid, "SIGKILL");
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (asked, ...rest) {
  if (statement?.test(typeof asked === "string" ? asked : (asked?.text ?? "")) && spared-- === 0) die();
  return query.call(this, asked, ...rest);
};
const { renameSync } = fs;
fs.renameSync = (from, to) => {
  renames += 1;
  if (renames === Number(count)) die();
  renameSync(from, to);
};
syncBuiltinESMExports();
