import type { FigureId } from "@zorgvuldig/schema/proofs";
import { type Planted, today } from "./planted.js";

const inForce = (version: string, differs: string) => ({
  sql: `update regulation_version set ${differs} where version = '${version}'`,
  in: ["regulation_version"],
});

/** One violation of each figure about the public website. */
export const plantedWebsite = {
  regulation_silent: inForce("2026-1", "changes = array['']"),
  regulation_unapproved: inForce("2026-1", "is_taken_over = false"),
  regulation_changed: inForce("2026-1", "text_hash = repeat('a', 64)"),
  regulation_misdated: inForce("2026-1", "valid_from = '2025-12-31'"),
  regulation_unpublished: {
    sql: `insert into regulation_version values (gen_random_uuid(), '2025-9', repeat('a', 64), ${today} - 1, array['x'], true)`,
    in: ["regulation_version"],
  },
} satisfies Partial<Record<FigureId, Planted>>;
