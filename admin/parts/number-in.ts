/** The number of a term of one unit: 15 of PT15M. */
export const numberIn = (duration: string): number => Number(duration.match(/\d+/)?.[0]);
