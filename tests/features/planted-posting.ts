import type { FigureId } from "@zorgvuldig/schema/proofs";
import { one, type Planted, today } from "./planted.js";

const posting = (requested: string, more: string, values: string): Planted => ({
  sql: `insert into posting (id, version, created_at, author_id, channel, requested_on, postal, epoch, wrapped, commitment, ${more})
    values (gen_random_uuid(), 1, house_now(), ${one("office")}, 'PHONE', ${today} - ${requested}, '\\x00', 1, '\\x00', '\\x00', ${values})`,
  in: ["posting"],
});

/** One violation of each figure about the regulation by post. */
export const plantedPosting = {
  postings_late: posting("9", "promised_by, destroy_on", `${today} + 80, ${today} + 80`),
  postings_past_day: posting(
    "20",
    "posted_on, regulation, promised_by, destroy_on",
    `${today} - 15, '2026-1', ${today} - 1, ${today} - 2`,
  ),
} satisfies Partial<Record<FigureId, Planted>>;
