import { byteOrderMark, csvOf } from "../foundation/file/csv.js";
import type { Pack } from "./gather.js";

/** The same in a table: a line for each field of each row, so that any program of sheets reads it. */
export function packCsv({ parts, notProvided }: Pack): string {
  const lines = parts.flatMap(({ type, rows }) =>
    rows.flatMap(({ fields }, at) =>
      Object.entries(fields).map(([name, value]) => [
        type,
        String(at + 1),
        name,
        [value].flat().map(String).join("; "),
      ]),
    ),
  );
  const others = notProvided.map(({ type, count }) => [type, "", "not provided by the person", String(count)]);
  return byteOrderMark + csvOf([["part", "row", "field", "value"], ...lines, ...others]);
}
