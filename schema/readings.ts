import { aboutConsent } from "./readings/consent.js";
import { aboutRights } from "./readings/rights.js";
import { aboutTerms } from "./readings/terms.js";
import { aboutWork } from "./readings/work.js";

export type { Reading } from "./readings/reading.js";

/** Every reading by its number, as the FG confirms it. */
export const readings = { ...aboutTerms, ...aboutConsent, ...aboutRights, ...aboutWork } as const;

export type ReadingId = keyof typeof readings;

const isReadingId = (id: string): id is ReadingId => id in readings;
const numberOf = (id: string): number => Number(id.slice(1));

export const readingIds: readonly ReadingId[] = Object.keys(readings)
  .filter(isReadingId)
  .sort((one, other) => numberOf(one) - numberOf(other));
