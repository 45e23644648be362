import type { FigureId } from "@zorgvuldig/schema/proofs";
import { one, type Planted, today } from "./planted.js";

const complaint = (state: string, received: number, due: string): Planted => ({
  sql: `insert into privacy_complaint (id, version, created_at, number, author_id, received_on, channel, state, settled_on, destroy_on, grievance, epoch, wrapped, commitment)
    values (gen_random_uuid(), 1, house_now(), 'PK-1', ${one("fg")}, ${today} - ${received}, 'EMAIL', '${state}', ${due}, '\\x00', 1, '\\x00', '\\x00')`,
  in: ["privacy_complaint"],
});

/** One violation of each figure about complaints with the FG. */
export const plantedGrievances = {
  grievances_open_long: complaint("OPEN", 43, "null, null"),
  grievances_past_day: complaint("FOUNDED", 2_000, `${today} - 1990, ${today} - 1`),
} satisfies Partial<Record<FigureId, Planted>>;
