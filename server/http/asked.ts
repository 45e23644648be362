/** What is posted, each part of it still to be looked at. */
export type Asked = {
  readonly id?: unknown;
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
};

/** The largest form of the panel has some seven hundred values, four deep; weighing each of thirty thousand takes a second. */
const most = { values: 2_000, depth: 12 };

/**
 * Whether it has the form of a question: variables and extensions have names, an operation is called by one, and there is not
 * more of it than a form can hold.
 */
export const isFormed = ({ variables, extensions, operationName }: Asked): boolean =>
  isNamed(variables) && isNamed(extensions) && typeof (operationName ?? "") === "string" && isModest(variables);

const isNamed = (given: unknown): boolean => typeof (given ?? {}) === "object" && !Array.isArray(given);

function isModest(variables: unknown): boolean {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > most.values || depth > most.depth) return false;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return true;
}
