/** In points, of which PDF counts 72 to an inch. */
const millimetres = (many: number): number => (many * 72) / 25.4;

/**
 * Where things stand on a sheet of A4 that is folded in three and put into a DL or C5/6 envelope with its window at the left: the
 * address stands where NEN 1026 has the window, and nothing else does.
 */
export const sheet = {
  left: millimetres(25),
  width: millimetres(155),
  top: millimetres(24),
  /** From here on the page is the footer's. */
  bottom: millimetres(28),
  stamp: millimetres(7),
  head: millimetres(16),
  ways: { left: millimetres(130), width: millimetres(60) },
  sender: millimetres(46.5),
  address: { top: millimetres(51), width: millimetres(90), most: 6 },
  about: { top: millimetres(88), column: millimetres(55) },
  subject: millimetres(105),
  foot: millimetres(281),
  /** Where it is folded. */
  folds: [millimetres(99), millimetres(198)],
  fold: millimetres(4),
} as const;

export const colours = {
  text: "#17212b",
  quiet: "#4b5a68",
  house: "#0b4f8a",
  ground: "#eef4f9",
  line: "#b9c4ce",
  warning: "#a3231d",
} as const;

export const sizes = { name: 15, subject: 15, heading: 11.5, text: 10.5, small: 8.5, tiny: 7.5 } as const;
