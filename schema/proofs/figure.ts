import type { ClauseId } from "../clauses.js";

/** One thing that is counted: for which promise, and in words that finish "so many ...". */
export type Figure = { readonly clause: ClauseId; readonly nl: string; readonly en: string };
