import { printSchema } from "graphql";
import { buildApi } from "./api.js";

/** The generated files that the code alone decides, by name: the two schemas and the access matrix. */
export async function generated(): Promise<Readonly<Record<string, string>>> {
  const { house, ministry, matrix } = await buildApi();
  const sorted = Object.entries(matrix).sort(([one], [other]) => (one < other ? -1 : 1));
  // One line a field, so that a change in who may see what is one line of a diff.
  const lines = sorted.map(([at, cell]) => `${JSON.stringify(at)}: ${JSON.stringify(cell)}`);
  return {
    "schema.graphql": `${printSchema(house)}\n`,
    "ministry.graphql": `${printSchema(ministry)}\n`,
    "access.json": `{\n${lines.join(",\n")}\n}\n`,
  };
}
