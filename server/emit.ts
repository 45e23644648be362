import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { printSchema } from "graphql";
import { buildApi } from "./api.js";

/** Writes the generated files that the code alone decides: the two schemas and the access matrix. */
const folder = process.argv[2];
if (!folder) throw new Error("Say where to write: node dist/emit.js FOLDER");
const { house, ministry, matrix } = await buildApi();
const sorted = Object.fromEntries(Object.entries(matrix).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(`${folder}/schema.graphql`, `${printSchema(house)}\n`);
writeFileSync(`${folder}/ministry.graphql`, `${printSchema(ministry)}\n`);
// One line a field, so that a change in who may see what is one line of a diff.
const lines = Object.entries(sorted).map(([at, cell]) => `${JSON.stringify(at)}: ${JSON.stringify(cell)}`);
writeFileSync(`${folder}/access.json`, `{\n${lines.join(",\n")}\n}\n`);
