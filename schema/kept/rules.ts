import { besides } from "./besides.js";
import { ofCases } from "./cases.js";
import { ofColleagues } from "./colleagues.js";

/** How long everything is kept, counted from what, and who lets go of it: each table of the database has one of these. */
export const keptRules = { ...ofCases, ...ofColleagues, ...besides } as const;

export type KeptCode = keyof typeof keptRules;
