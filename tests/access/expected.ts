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

export const logins = [
  "zv_office",
  "zv_consultant",
  "zv_fg",
  "zv_ministry",
  "zv_door",
  "zv_rounds",
  "zv_backup",
] as const;
export type Login = (typeof logins)[number];

type Table<Column extends string, Cell extends string> = Readonly<Record<string, Readonly<Record<Column, Cell>>>>;

/** Reads a table as it is written below; a word that means nothing is a mistake in the table. */
function table<Column extends string, Cell extends string>(
  columns: readonly Column[],
  words: readonly Cell[],
  text: string,
): Table<Column, Cell> {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const read = ([name = "", ...cells]: string[]): [string, Record<Column, Cell>] => {
    if (cells.length !== columns.length) throw new Error(`${name} has ${cells.length} cells`);
    const row = columns.map((column, at): [Column, Cell] => {
      const word = words.find((one) => one === cells[at]);
      if (!word) throw new Error(`${name}, ${column}: ${cells[at]} means nothing`);
      return [column, word];
    });
    return [name, Object.fromEntries(row) as Record<Column, Cell>];
  };
  return Object.fromEntries(rows.map(read));
}

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
  reveals                +  x  +  ?  x  !
  savedQueries           +  +  +  ?  x  !
  search                 +  +  +  ?  x  !
  casesLike              +  x  x  ?  x  !
  reportCatalogue        ?  ?  ?  +  ?  !
  addInstitution         +  x  x  ?  x  !
  addRecord              +  +  x  ?  x  !
  assignConsultant       +  x  x  ?  x  !
  assignTogether         +  x  x  ?  x  !
  awaitSignatures        +  x  x  ?  x  !
  checkLog               x  x  +  ?  x  !
  closeCase              +  x  x  ?  x  !
  confirmLogCut          x  x  +  ?  x  !
  confirmMessage         x  x  x  ?  +  !
  declineCase            +  x  x  ?  x  !
  discloseRecords        +  +  x  ?  x  !
  endAssignment          +  x  x  ?  x  !
  exportCases            +  x  x  ?  x  !
  exportLog              x  x  +  ?  x  !
  holdIntake             +  x  x  ?  x  !
  planIntake             +  x  x  ?  x  !
  putOnHold              +  x  x  ?  x  !
  receiveApplication     +  x  x  ?  x  !
  registerRequest        +  x  +  ?  x  !
  registerSignature      +  x  x  ?  x  !
  removeQuery            +  +  +  ?  x  !
  renameQuery            +  +  +  ?  x  !
  revealRecords          +  x  x  ?  x  !
  saveQuery              +  +  +  ?  x  !
  sendForms              +  x  x  ?  x  !
  sendMessageAgain       x  x  x  ?  +  !
  takeUpCase             +  x  x  ?  x  !
  withdrawAuthorisation  +  x  x  ?  x  !
`,
);

/** What the answer says to who may not. */
export const refusals = { x: "FORBIDDEN", "?": "BAD_USER_INPUT", "!": "UNAUTHENTICATED" } as const;

/**
 * The second line, with the server out of the way. `all` rows; `his`: of the cases that he is assigned to today; `own`: the rows that name him; `cases`:
 * those about cases; `asked`: of cases with an open request; `ordinary`: the ordinary keys and those of oversight; `none`: may ask, and gets nothing; `-`: may not ask.
 */
export const rows = table(
  logins,
  ["all", "his", "own", "cases", "asked", "ordinary", "none", "-"],
  `
  case_file             all       his  all    -    -    -  all
  assignment            all       own  all    -    -    -  all
  key_wrap              ordinary  his  asked  -    -    all  all
  data_subject_request  all       -    all    -    -    -  all
  pupil                 all       his  asked  -    -    all  all
  applicant             all       his  asked  -    -    all  all
  guardian              all       his  all    -    -    all  all
  consent               all       his  all    -    -    -  all
  signature             all       his  all    -    -    -  all
  authorisation_line    all       his  all    -    -    -  all
  learning_record       all       his  asked  -    -    -  all
  absence_record        all       his  asked  -    -    -  all
  health_record         none      his  asked  -    -    -  all
  home_record           none      his  asked  -    -    -  all
  reveal                all       -    all    -    -    -  all
  disclosure            all       his  all    -    -    -  all
  message               all       -    all    -    all  -  all
  export                own       -    all    -    -    all  all
  saved_query           own       own  own    -    -    -  all
  institution           all       all  all    -    -    -  all
  account               all       all  all    -    all  -  all
  processor_agreement   all       -    all    -    -    -  all
  account_address       -         -    -      -    all  all  all
  credential            -         -    -      -    all  -  all
  session               -         -    -      -    all  -  all
  throttle              -         -    -      -    all  -  all
  authenticator         -         -    -      -    all  -  all
  authenticator_offer   -         -    -      -    all  -  all
  recovery_code         -         -    -      -    all  -  all
  passkey               -         -    -      -    all  -  all
  passkey_challenge     -         -    -      -    all  -  all
  recovery              -         -    -      -    all  -  all
  organisation_link     -         -    -      -    all  -  all
  organisation_visit    -         -    -      -    all  -  all
  act_key               own       own  own    -    own  -  all
  installation          -         -    -      -    all  all  all
  event                 cases     -    all    -    -    all  all
  log_entry             cases     -    all    -    -    -  -
  ldv_line              -         -    all    -    -    -  -
  log_seal              -         -    all    -    -    all  all
  log_head              -         -    all    -    -    all  all
  log_check             -         -    all    -    -    all  all
  log_cut               -         -    all    -    -    all  all
  log_key               -         -    all    -    -    all  all
  cohort                all       -    all    all  -    -  all
  migrations            -         -    -      -    -    -  -
`,
);
