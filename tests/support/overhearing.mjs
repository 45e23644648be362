// Loaded by node before the server: what its database says of itself, which the server keeps nowhere, is written down.
import processes from "node:child_process";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { spawn } = processes;

processes.spawn = (...args) => {
  const child = spawn(...args);
  child.stderr?.on("data", (said) => appendFileSync(process.env.OVERHEARD, said));
  return child;
};
syncBuiltinESMExports();
