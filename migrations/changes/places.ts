/** In which table each thing lies that can be changed on request, and whether it can go alone. */
export const places = {
  PUPIL: { table: "pupil", boxes: "contact, identity, refuge" },
  GUARDIAN: { table: "guardian", boxes: "contact, note, refuge" },
  APPLICANT: { table: "applicant", boxes: "contact, note" },
  PROFESSIONAL: { table: "professional", boxes: "professional", goes: true },
  LEARNING: { table: "learning_record", boxes: "learning", goes: true },
  ABSENCE: { table: "absence_record", boxes: "absence", goes: true },
  HEALTH: { table: "health_record", boxes: "health", goes: true },
  HOME: { table: "home_record", boxes: "home", goes: true },
  CONTACT: { table: "contact_moment", boxes: "note", goes: true },
  DOCUMENT: { table: "document", boxes: "", goes: true },
  SENSITIVE_DOCUMENT: { table: "sensitive_document", boxes: "", goes: true },
} as const satisfies Record<string, { table: string; boxes: string; goes?: true }>;

const all: readonly { target: string; table: string; boxes: string; goes?: true }[] = Object.entries(places).map(
  ([target, place]) => ({ target, ...place }),
);
export const goingPlaces = all.filter(({ goes }) => goes);
export const writtenPlaces = all.filter(({ boxes }) => boxes !== "");

/** The table of a target. */
export const placeOfTarget = `
    create function place_of_target(target text) returns text language sql immutable as $$
      select case target ${all.map(({ target, table }) => `when '${target}' then '${table}'`).join(" ")} end $$;`;

export const targetNames = all.map(({ target }) => `'${target}'`).join(", ");
