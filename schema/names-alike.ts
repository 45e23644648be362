const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether two names can be of one person: the last word of one of them stands in the other. A namesake is alike; who married may not be. */
export function areNamesAlike(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const [last, theirLast] = [ours.at(-1), theirs.at(-1)];
  return (!!last && theirs.includes(last)) || (!!theirLast && ours.includes(theirLast));
}
