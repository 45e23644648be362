// `npm start`, also on a fresh clone: installs, compiles and builds what is missing or stale, then runs the server.
import { buildPanel, compile, install } from "./build.mjs";

await install();
await compile("schema", "migrations", "server");
await buildPanel();

// npm itself may be killed outright, and would leave us behind without a word.
const npm = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === npm || process.kill(process.pid, "SIGTERM"), 1_000).unref();

// In this very process: whoever stops or kills `npm start` stops or kills the server, with nothing in between to be left.
console.log("Starting the server");
await import("./dist/main.js");
