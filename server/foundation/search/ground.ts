import type { DataSource } from "typeorm";
import type { Pools } from "../database/pools.js";
import type { Keys } from "../vault/keys.js";

/** What the index of names is read with. */
export type Ground = { readonly source: DataSource; readonly pools: Pools; readonly vault: Keys };
