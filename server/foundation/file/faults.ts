import { Refusal } from "../refusal.js";

/** Why a file is not taken in, whatever format it means to be. */
export const faults = {
  otherInside: new Refusal("security/one-file", "file-other-inside", "file"),
  twoThings: new Refusal("security/one-file", "file-two-things", "file"),
  broken: new Refusal("security/one-file", "file-broken", "file"),
  locked: new Refusal("security/one-file", "file-locked", "file"),
  active: new Refusal("security/measures", "file-active", "file"),
  unfolds: new Refusal("security/measures", "file-unfolds", "file"),
  harmful: new Refusal("security/measures", "file-harmful", "file"),
} as const;
export type Fault = (typeof faults)[keyof typeof faults] | undefined;
