import type { Direction } from "@zorgvuldig/schema/words";
import { type CaseFile, linesInForce } from "../case-file";

/** The institutions that the authorisation names for this direction, each once. */
export const institutionsOf = (file: CaseFile, direction: Direction) => {
  const found = linesInForce(file).flatMap((line) =>
    line.direction === direction && line.institution ? [line.institution] : [],
  );
  return [...new Map(found.map(({ id, name }) => [id, { id, name: name ?? "" }])).values()];
};
