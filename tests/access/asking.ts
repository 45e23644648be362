import { cellsIn, type Question, questionsAt, type Root, roots } from "./ask.js";
import { reading } from "./expected.js";
import { operations } from "./expected-operations.js";
import { type CaseName, caseNames, roleOf, standingOf, type Viewer } from "./viewers.js";

/** One question of one viewer: at a page about all cases, else about one. */
export type Asking = { readonly root: Root; readonly question: Question; readonly about?: CaseName };

/** The cases that have something of everything; of the others only what lies nearest is asked. */
const full: readonly CaseName[] = ["quiet", "asked", "answered"];

/** What only a case before its interview has, which those do not. */
const before = "intakeDraft";

/** Whether any row of a case is there for somebody who stands to it like this. */
export const isThere = (viewer: Viewer, name: CaseName): boolean => reading.course?.[standingOf[viewer][name]] === "+";

export const mayAsk = (viewer: Viewer, root: Root): boolean => operations[root]?.[roleOf[viewer]] === "+";

/** Everything that this viewer asks. Where he may not ask, or nothing is there for him, one case stands for all alike. */
export function askingOf(viewer: Viewer): Asking[] {
  const absent = new Map(
    caseNames.filter((name) => !isThere(viewer, name)).map((name) => [standingOf[viewer][name], name]),
  );
  return (Object.keys(roots) as Root[]).flatMap((root) =>
    questionsAt(root).flatMap((question): Asking[] => {
      if (root !== "case") return [{ root, question }];
      if (!mayAsk(viewer, root)) return [{ root, question, about: "asked" }];
      const there = caseNames.filter(
        (name) =>
          isThere(viewer, name) && (full.includes(name) || question.steps < 2 || question.text.includes(before)),
      );
      return [...absent.values(), ...there].map((about) => ({ root, question, about }));
    }),
  );
}

/** How many cells of the matrix that are: every field of every question, as often as it is asked. */
export const cellsOf = (viewer: Viewer): number =>
  askingOf(viewer).reduce((sum, { question }) => sum + cellsIn(question.ask), 0);
