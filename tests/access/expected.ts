import { table } from "./expected-table.js";

/**
 * Who may see, do and write what: written by hand from the table of kinds in the design, never from the code that keeps it.
 * Where the code is finer it is followed: `request` is what the office may know of a request, `wording` its sealed words;
 * `agreement` is a processor's agreement, `redress` how a complaint with the FG stands. `account` stands in no field yet, and no row holds `law` or `figure`: only a question about the figures does.
 */
const standings = [
  "office",
  "assigned",
  "elsewhere",
  "formerly",
  "upcoming",
  "fg",
  "asked",
  "answered",
  "ministry",
  "administrator",
  "anonymous",
] as const;
/** How a viewer stands to a case: of the FG, whether a request about it is open (asked), or was. */
export type Standing = (typeof standings)[number];

export const roles = ["office", "consultant", "fg", "ministry", "administrator", "anonymous"] as const;
export type Role = (typeof roles)[number];

/** `+` shown, `w` null and named in withheld, `.` the row is not there, `x` there is nothing he may ask that has it. */
export const reading = table(
  standings,
  ["+", "w", ".", "x"],
  `
  contact       +  +  .  .  .   w  +  w   x  x  x
  refuge        +  w  .  .  .   w  +  w   x  x  x
  professional  +  +  .  .  .   w  +  w   x  x  x
  identity      +  +  .  .  .   w  +  w   x  x  x
  learning      +  +  .  .  .   w  +  w   x  x  x
  absence       +  +  .  .  .   w  +  w   x  x  x
  health        w  +  .  .  .   w  +  w   x  x  x
  home          w  +  .  .  .   w  +  w   x  x  x
  note          +  +  .  .  .   w  +  w   x  x  x
  document      +  +  .  .  .   w  +  w   x  x  x
  sensitive     w  +  .  .  .   w  +  w   x  x  x
  form          +  +  .  .  .   +  +  +   x  x  x
  arrival       +  w  .  .  .   w  +  w   x  x  x
  evidence      +  +  .  .  .   +  +  +   x  x  x
  course        +  +  .  .  .   +  +  +   x  w  x
  request       +  w  .  .  .   +  +  +   x  x  x
  wording       w  w  .  .  .   w  +  w   x  x  x
  petition      w  x  x  x  x   +  +  +   x  x  x
  postal        +  x  x  x  x   w  w  w   x  x  x
  handed        w  x  x  x  x   +  +  +   x  x  x
  grievance     x  x  x  x  x   +  +  +   x  x  x
  redress       x  x  x  x  x   +  +  +   x  x  x
  institution   +  +  +  +  +   +  +  +   x  x  x
  colleague     +  +  +  +  +   +  +  +   x  +  x
  agreement     +  w  w  w  w   +  +  +   x  w  x
  trace         +  w  .  .  .   +  +  +   x  x  x
  reason        +  x  x  x  x   +  +  +   x  x  x
  breach        +  x  x  x  x   +  +  +   x  x  x
  incident      +  x  x  x  x   +  +  +   x  x  x
  delivery      +  x  x  x  x   +  +  +   x  +  x
  preference    +  +  +  +  +   +  +  +   x  x  x
  law           x  x  x  x  x   x  x  x   x  x  x
  figure        +  x  x  x  x   +  +  +   +  x  x
  house         +  +  +  +  +   +  +  +   x  +  x
`,
);

/** Sealed for everybody: in no filter and no sort. */
export const sealed = [
  ...[
    "contact",
    "refuge",
    "professional",
    "identity",
    "learning",
    "absence",
    "note",
    "wording",
    "petition",
    "grievance",
  ],
  ...["health", "home", "reason", "incident", "document", "sensitive", "form", "arrival", "handed", "postal"],
];

/** Who may fill a field of a kind in. Nobody of the office has a revealed key yet, so none writes health or home. */
export const writing = table(
  roles,
  ["+", "-"],
  `
  contact       +  -  -  -  -  -
  refuge        +  -  -  -  -  -
  professional  +  +  -  -  -  -
  identity      +  -  -  -  -  -
  learning      +  +  -  -  -  -
  absence       +  +  -  -  -  -
  health        -  +  -  -  -  -
  home          -  +  -  -  -  -
  note          +  +  -  -  -  -
  document      +  +  -  -  -  -
  sensitive     -  +  -  -  -  -
  form          +  -  -  -  -  -
  arrival       +  -  -  -  -  -
  evidence      +  -  -  -  -  -
  course        +  +  -  -  -  -
  request       +  -  +  -  -  -
  wording       +  -  +  -  -  -
  petition      +  -  +  -  -  -
  postal        +  -  -  -  -  -
  handed        -  -  +  -  -  -
  grievance     +  +  +  -  -  -
  redress       +  +  +  -  -  -
  institution   +  -  -  -  -  -
  colleague     -  -  -  -  +  -
  agreement     +  -  -  -  -  -
  trace         -  -  -  -  -  -
  reason        +  -  +  -  -  -
  breach        +  +  +  -  +  -
  incident      +  +  +  -  +  -
  delivery      -  -  -  -  +  -
  preference    +  +  +  -  -  -
  law           +  -  +  -  -  -
  figure        -  -  -  -  -  -
  house         -  -  -  -  -  -
`,
);
