import { table } from "./expected-table.js";

/**
 * Who may see, do and write what: written by hand from the table of kinds in the design, never from the code that keeps it.
 * Where the code is finer it is followed: `request` is what the office may know of a request, `wording` its sealed words;
 * `agreement` is a processor's agreement. `account`, `grievance` and `law` stand in no field yet.
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
  professional  +  +  .  .  .   w  +  w   x  x  x
  identity      +  +  .  .  .   w  +  w   x  x  x
  learning      +  +  .  .  .   w  +  w   x  x  x
  absence       +  +  .  .  .   w  +  w   x  x  x
  health        w  +  .  .  .   w  +  w   x  x  x
  home          w  +  .  .  .   w  +  w   x  x  x
  note          +  +  .  .  .   w  +  w   x  x  x
  evidence      +  +  .  .  .   +  +  +   x  x  x
  course        +  +  .  .  .   +  +  +   x  w  x
  request       +  w  .  .  .   +  +  +   x  x  x
  wording       w  w  .  .  .   w  +  w   x  x  x
  institution   +  +  +  +  +   +  +  +   x  x  x
  colleague     +  +  +  +  +   +  +  +   x  +  x
  agreement     +  w  w  w  w   +  +  +   x  w  x
  trace         +  w  .  .  .   +  +  +   x  x  x
  reason        +  x  x  x  x   +  +  +   x  x  x
  delivery      +  x  x  x  x   +  +  +   x  +  x
  preference    +  +  +  +  +   +  +  +   x  x  x
  house         +  +  +  +  +   +  +  +   x  +  x
`,
);

/** Sealed for everybody: in no filter and no sort. */
export const sealed = [
  ...["contact", "professional", "identity", "learning", "absence", "note", "wording"],
  ...["health", "home", "reason"],
];

/** Who may fill a field of a kind in. Nobody of the office has a revealed key yet, so none writes health or home. */
export const writing = table(
  roles,
  ["+", "-"],
  `
  contact       +  -  -  -  -  -
  professional  +  +  -  -  -  -
  identity      +  -  -  -  -  -
  learning      +  +  -  -  -  -
  absence       +  +  -  -  -  -
  health        -  +  -  -  -  -
  home          -  +  -  -  -  -
  note          +  +  -  -  -  -
  evidence      +  -  -  -  -  -
  course        +  +  -  -  -  -
  request       +  -  +  -  -  -
  wording       +  -  +  -  -  -
  institution   +  -  -  -  -  -
  colleague     -  -  -  -  +  -
  agreement     +  -  -  -  -  -
  trace         -  -  -  -  -  -
  reason        +  -  +  -  -  -
  delivery      -  -  -  -  +  -
  preference    +  +  +  -  -  -
  house         -  -  -  -  -  -
`,
);

/** `+` is heard, `x` is told FORBIDDEN, `?` has no such question in his schema, `!` is not signed in. */
export const operations = table(
  roles,
  ["+", "x", "?", "!"],
  `
  accounts               +  x  +  ?  +  !
  case                   +  +  +  ?  x  !
  cases                  +  +  +  ?  x  !
  consents               +  +  +  ?  x  !
  exports                +  x  +  ?  x  !
  institutions           +  +  +  ?  x  !
  logEntries             +  x  +  ?  x  !
  logState               x  x  +  ?  x  !
  keysState              x  x  +  ?  x  !
  messages               +  x  +  ?  +  !
  signals                x  x  +  ?  x  !
  recipients             +  +  +  ?  x  !
  requests               +  x  +  ?  x  !
  processor              +  x  +  ?  x  !
  processors             +  x  +  ?  x  !
  reveals                +  x  +  ?  x  !
  savedQueries           +  +  +  ?  x  !
  search                 +  +  +  ?  x  !
  ownSignals             +  +  +  ?  x  !
  signalCount            +  +  +  ?  x  !
  tasks                  +  +  +  ?  x  !
  workList               +  +  x  ?  x  !
  casesLike              +  x  x  ?  x  !
  reportCatalogue        ?  ?  ?  +  ?  !
  addInstitution         +  x  x  ?  x  !
  addProfessional        +  +  x  ?  x  !
  addRecord              +  +  x  ?  x  !
  addTask                +  +  x  ?  x  !
  addSupplier            +  x  x  ?  x  !
  assignConsultant       +  x  x  ?  x  !
  assignTogether         +  x  x  ?  x  !
  awaitSignatures        +  x  x  ?  x  !
  checkLog               x  x  +  ?  x  !
  closeCase              +  x  x  ?  x  !
  completeTask           +  +  x  ?  x  !
  confirmLogCut          x  x  +  ?  x  !
  confirmMessage         x  x  x  ?  +  !
  declineCase            +  x  x  ?  x  !
  discloseRecords        +  +  x  ?  x  !
  endAssignment          +  x  x  ?  x  !
  exportCases            +  x  x  ?  x  !
  exportLog              x  x  +  ?  x  !
  giveTask               +  x  x  ?  x  !
  holdIntake             +  x  x  ?  x  !
  planIntake             +  x  x  ?  x  !
  postLetter             +  x  x  ?  x  !
  putOnHold              +  x  x  ?  x  !
  receiveApplication     +  x  x  ?  x  !
  recordContact          +  +  x  ?  x  !
  registerRequest        +  x  +  ?  x  !
  registerSignature      +  x  x  ?  x  !
  removeQuery            +  +  +  ?  x  !
  renameQuery            +  +  +  ?  x  !
  revealRecords          +  x  x  ?  x  !
  seeSignals             +  +  +  ?  x  !
  saveQuery              +  +  +  ?  x  !
  sendForms              +  x  x  ?  x  !
  sendMessageAgain       x  x  x  ?  +  !
  signAgreement          +  x  x  ?  x  !
  takeUpCase             +  x  x  ?  x  !
  withdrawAuthorisation  +  x  x  ?  x  !
`,
);

/** What the answer says to who may not. */
export const refusals = { x: "FORBIDDEN", "?": "BAD_USER_INPUT", "!": "UNAUTHENTICATED" } as const;
