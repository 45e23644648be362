import { dimensionNames, dimensions } from "@zorgvuldig/schema/report";

const columns = dimensionNames.map((name) => name.toLowerCase());
const codes = dimensionNames.map(
  (name, at) => `generate_series(0, ${dimensions[name].length}) with ordinality c${at}(${columns[at]}, n${at})`,
);
const told = columns.map((name) => `(${name} > 0)::int`).join(" + ");

/** Two years that were laid down: every cell of every table of at most three dimensions, with figures of chance. */
export const releasedYears = `
  insert into report.cohort (year, s2, frozen_on, sha256)
    values (2024, '{82,328,58,58}', '2025-04-01', sha256('2024')), (2025, '{82,328,58,58}', '2026-04-01', sha256('2025'));
  insert into report.cell select year, ${columns.join(", ")}, 5 + 90 * random()
    from unnest(array[2024, 2025]) year, ${codes.join(", ")} where ${told} <= 3`;
