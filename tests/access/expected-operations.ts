import { roles } from "./expected.js";
import { table } from "./expected-table.js";

/** `+` is heard, `x` is told FORBIDDEN, `?` has no such question in his schema, `!` is not signed in. */
export const operations = table(
  roles,
  ["+", "x", "?", "!"],
  `
  accounts               +  x  +  ?  +  !
  case                   +  +  +  ?  x  !
  cases                  +  +  +  ?  x  !
  consents               +  +  +  ?  x  !
  certificateOf          +  x  +  ?  x  !
  destructionCertificates +  x  +  ?  x  !
  destructionRuns        +  x  +  ?  x  !
  exports                +  x  +  ?  x  !
  loneComplaint          +  x  +  ?  x  !
  loneComplaints         +  x  +  ?  x  !
  privacyComplaint       x  x  +  ?  x  !
  privacyComplaints      x  x  +  ?  x  !
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
  addDocument            +  +  x  ?  x  !
  addSignedForm          +  x  x  ?  x  !
  quarantineArrival      +  x  x  ?  x  !
  decideArrival          +  x  x  ?  x  !
  approveErasure         +  x  x  ?  x  !
  askInformation         +  +  x  ?  x  !
  followInformation      +  +  x  ?  x  !
  finishDocument         +  +  x  ?  x  !
  addInstitution         +  x  x  ?  x  !
  addGuardian            +  x  x  ?  x  !
  changeAuthority        +  x  x  ?  x  !
  invalidateSignature    +  x  x  ?  x  !
  resumeCase             +  x  x  ?  x  !
  withdrawLine           +  x  x  ?  x  !
  addProfessional        +  +  x  ?  x  !
  addRecord              +  +  x  ?  x  !
  addTask                +  +  x  ?  x  !
  addSupplier            +  x  x  ?  x  !
  assignConsultant       +  x  x  ?  x  !
  assignTogether         +  x  x  ?  x  !
  awaitSignatures        +  x  x  ?  x  !
  clauses                +  x  +  ?  x  !
  proofRows              +  x  +  ?  x  !
  keptRules              +  x  +  ?  x  !
  confirmReading         x  x  +  ?  x  !
  checkLog               x  x  +  ?  x  !
  changeAddress          +  x  x  ?  x  !
  closeCase              +  x  x  ?  x  !
  changeInstitution      +  x  x  ?  x  !
  completeTask           +  +  x  ?  x  !
  confirmLogCut          x  x  +  ?  x  !
  confirmMessage         x  x  x  ?  +  !
  declineCase            +  x  x  ?  x  !
  discardIntakeDraft     +  x  x  ?  x  !
  discloseRecords        +  +  x  ?  x  !
  endAssignment          +  x  x  ?  x  !
  registerLoneComplaint  +  x  x  ?  x  !
  recordLoneContact      +  x  x  ?  x  !
  settleLoneComplaint    +  x  x  ?  x  !
  proposeLoneCorrection  x  x  +  ?  x  !
  signLoneCorrection     +  x  x  ?  x  !
  approveLoneErasure     +  x  x  ?  x  !
  passOnPrivacyComplaint +  +  x  ?  x  !
  registerPrivacyComplaint x  x  +  ?  x  !
  recordPrivacyContact   x  x  +  ?  x  !
  settlePrivacyComplaint x  x  +  ?  x  !
  noteAuthority          x  x  +  ?  x  !
  approvePrivacyErasure  x  x  +  ?  x  !
  exportCases            +  x  x  ?  x  !
  exportLog              x  x  +  ?  x  !
  giveNotice             +  +  x  ?  x  !
  giveTask               +  x  x  ?  x  !
  handOverCase           +  x  x  ?  x  !
  holdIntake             +  x  x  ?  x  !
  keepIntakeDraft        +  x  x  ?  x  !
  postDisclosure         +  +  x  ?  x  !
  planIntake             +  x  x  ?  x  !
  postLetter             +  x  x  ?  x  !
  putOnHold              +  x  x  ?  x  !
  receiveApplication     +  x  x  ?  x  !
  recordContact          +  +  x  ?  x  !
  recordTold             +  +  x  ?  x  !
  explainIdle            +  x  x  ?  x  !
  registerComplaint      +  x  x  ?  x  !
  settleComplaint        +  x  x  ?  x  !
  proposeComplaintCorrection x  x  +  ?  x  !
  signComplaintCorrection +  x  x  ?  x  !
  registerRequest        +  x  +  ?  x  !
  askIdentity            x  x  +  ?  x  !
  confirmIdentity        x  x  +  ?  x  !
  registerSignature      +  x  x  ?  x  !
  removeQuery            +  +  +  ?  x  !
  renewLink              +  +  x  ?  x  !
  renameQuery            +  +  +  ?  x  !
  revealRecords          +  x  x  ?  x  !
  seeSignals             +  +  +  ?  x  !
  saveQuery              +  +  +  ?  x  !
  remindSigners          +  x  x  ?  x  !
  sendForms              +  x  x  ?  x  !
  sendMessageAgain       x  x  x  ?  +  !
  signAgreement          +  x  x  ?  x  !
  tellRecipients         +  x  x  ?  x  !
  takeUpCase             +  x  x  ?  x  !
  withdrawApplication    +  x  x  ?  x  !
  withdrawAuthorisation  +  x  x  ?  x  !
  withdrawDisclosure     +  +  x  ?  x  !
`,
);

/** What the answer says to who may not. */
export const refusals = { x: "FORBIDDEN", "?": "BAD_USER_INPUT", "!": "UNAUTHENTICATED" } as const;
