import { register } from "node:module";

/** Loaded before the house, or before a seeding: rows lie as they would, with the same lengths in the same places, unsealed. */
register("./unsealed-hooks.js", import.meta.url);
