/** What stands between given and family name: it is written in many ways, and tells few people apart. */
const particles = new Set(
  "aan af al bij d da de del della den der des di do dos du el en het in l la las le les los o of onder op over s t te ten ter tot uit uijt van vande vanden vander ver vom von voor zu zum zur".split(
    " ",
  ),
);

export const isParticle = (word: string): boolean => particles.has(word);

/** Letters that are no letter with a sign on it, and so stay when the signs are taken off. */
const written: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/** An apostrophe in its many forms; before a lone letter it belongs to a particle, within a word it is nothing. */
const apostrophes = /['’‘‛`´ʼʻ]/gu;

/** The words of a name as they are compared: lower case, no signs on letters, no apostrophes; all else divides words. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/g, (letter) => written[letter] ?? letter)
    .replace(apostrophes, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that tell a name: without particles, unless it has nothing else. */
export function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isParticle(word));
  return telling.length > 0 ? telling : [...words];
}
