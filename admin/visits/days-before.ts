const aDay = 24 * 3_600_000;

/** The days before this one (ISO 8601), the last of them first. */
export const daysBefore = (day: string, many: number): string[] =>
  Array.from({ length: many }, (_, at) =>
    new Date(Date.parse(`${day}T00:00Z`) - (at + 1) * aDay).toISOString().slice(0, 10),
  );
