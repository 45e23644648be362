import { type KeptCode, keptRules } from "./kept/rules.js";

export type { KeepingRound, KeptBy, KeptFrom, KeptRule } from "./kept/rule.js";
export { keepingRounds } from "./kept/rule.js";
export type { KeptCode } from "./kept/rules.js";
export { keptRules } from "./kept/rules.js";
export { houseTables } from "./kept/tables.js";

export const isKeptCode = (code: string): code is KeptCode => code in keptRules;

export const keptCodes: readonly KeptCode[] = Object.keys(keptRules).filter(isKeptCode);

/** What somebody is called whom the house knows no more. */
export const formerColleague = "Voormalig collega";
