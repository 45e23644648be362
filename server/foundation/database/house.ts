import type { DataSource } from "typeorm";
import type { Plans } from "../access/plan/plans.js";
import type { Names } from "../search/names.js";
import type { Keys } from "../vault/keys.js";
import type { Pools } from "./pools.js";

/** What every request of a server shares. */
export type House = {
  readonly source: DataSource;
  readonly pools: Pools;
  readonly vault: Keys;
  readonly plans: Plans;
  readonly names: Names;
};
