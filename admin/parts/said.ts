import type { Problem } from "../providers/problem";
import { useText } from "../providers/words";

/** A problem, or what became of a conflict. */
export type Told = Problem | "reloaded" | "kept";
type Said = { severity: "error" | "warning" | "info"; title: string; help?: string };

/** A problem in words; what the house itself said about it comes as it is. */
export const useSaid = (problem: Told): Said => {
  const text = useText();
  if (problem === "reloaded")
    return { severity: "info", title: text("states.reloaded"), help: text("states.reloadedHelp") };
  if (problem === "kept") return { severity: "info", title: text("unsaved.kept"), help: text("unsaved.keptHelp") };

  switch (problem.kind) {
    case "invalid": {
      const isAboutFields = Object.keys(problem.fields).length > 0;
      const help = isAboutFields ? text("states.checkFields") : problem.message;
      return { severity: "error", title: text("states.problem"), help };
    }
    case "refused":
      return { severity: "error", title: problem.message };
    case "conflict":
      return { severity: "warning", title: text("states.conflict"), help: text("states.conflictHelp") };
    case "offline":
    case "unavailable":
      return { severity: "error", title: text(`states.${problem.kind}`), help: text(`states.${problem.kind}Help`) };
    case "incident": {
      const help = problem.number ? text("states.incidentNumber", { number: problem.number }) : undefined;
      return { severity: "error", title: text("states.incident"), help };
    }
    case "denied":
    case "missing":
      return { severity: "error", title: text("states.problem"), help: text(`states.${problem.kind}`) };
    case "signedOut":
      return { severity: "error", title: text("states.signedOut") };
  }
};
