import { demoAccounts, demoEmail, demoPassword } from "@zorgvuldig/schema/demo";
import { readConfig } from "./config.js";
import { logIncident, say } from "./foundation/audit/incident.js";
import { explain } from "./foundation/explained.js";

/** A start, read from top to bottom. */
try {
  const config = readConfig(process.env, process.argv.slice(2));
  // Loaded after the settings, so that nonsense is told at once.
  const { serve } = await import("./serve.js");
  const { panelDocuments } = await import("./http/documents.js");
  const { port, stop } = await serve(config, panelDocuments());
  // Before it says that it is ready: whoever hears that may end it at once.
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          logIncident(error);
          process.exit(1);
        },
      );
    });
  say(`ready http://127.0.0.1:${port}`);
  if (config.mode === "demo") {
    say(`Open http://localhost:${port}/admin/ (demonstration: everything in it is invented)`);
    say(`Accounts: ${demoAccounts.map(demoEmail).join(", ")}; password: ${demoPassword}`);
  }
} catch (error) {
  explain(error);
  process.exit(1);
}
