import type { Screens } from "../../nl/screens/index.js";

export const acts: Screens["acts"] = {
  submit: "Record",
  term: "Retention term: %{term}.",
  endsBy: "Deleted by %{promised} at the latest, in the night before %{day}.",
  endsOn: "Deleted in the night before %{day}, unless the case has moved on by then.",
  choose: "Choose",
  scanHelp: "The file stays on your computer. Only its hash (SHA-256) goes to the bureau.",
  scanBusy: "The hash is being computed",
  scanDone: "%{name} (%{size}), code %{code}. The file itself stays on your computer.",
  scanKept: "%{name} (%{size}), code %{code}. The file is kept with the case, encrypted.",
  scanWrong: {
    empty: "This file is empty. Choose another one; what you filled in is still there.",
    large: "This file is too large (at most %{most}). Choose a smaller one; what you filled in is still there.",
    type: "This is no scan, photograph or digitally signed file. Choose a PDF, an image, or a file that ends in .p7m or .asice.",
    unread: "This file cannot be read. Choose it again; what you filled in is still there.",
  },
  signedScanHelp:
    "A scan, a photograph or the digitally signed file. Your computer works out the hash (SHA-256); you need not type anything over.",
  answers: "Where was yes ticked?",
  answersHelp: "Take over what is on the form. What was left open on the form counts as no.",
  answersOf: "%{way} %{name}",
  answersFinal:
    "What is not ticked here may not be asked or shared, under an earlier authorisation neither. A new yes needs a new authorisation.",
  planIntake: "Choose when the intake interview is, in Dutch time.",
  rangBack: "Rang back: plan intake",
  rangBackHelp:
    "The parents rang back. Plan a new interview, before %{day}: then everything is erased, unless that interview is recorded. The term begins anew only with that interview.",
  holdIntake: "Record when the interview was and what the question is. From this day the term to decide runs.",
  declineCase: "The bureau does not take up the case. All data are erased shortly afterwards.",
  withdrawApplication:
    "The applicant or the parents do not want to go on. There is no interview any more, and everything is erased within fourteen days.",
  putOnHold: "The parents have been referred elsewhere and call back if needed.",
  sendForms:
    "Agreement and authorisation go to the parents. Choose only what this case needs. After that the forms are under Authorisations as PDFs, for everybody who signs.",
  awaitSignatures: "The intake interview was held, and the signatures are awaited.",
  registerSignature: "Record who signed the document, when and how.",
  signedBy: "How was it signed",
  openSignatures: "Not signed yet",
  noOpenSignatures: "No signature is awaited.",
  remindSigners: "Whoever has not answered hears of it once more. Not who said no. After that you can only ring.",
  remindedBy: {
    mail: "gets an e-mail",
    hand: "has no e-mail address of their own: send a card or ring, and record that",
  },
  takeUpCase: "The bureau starts the work. That is allowed only once everything is signed.",
  assignConsultant: "A consultant sees the case as long as the assignment and the processor agreement hold.",
  assignedFrom: "Assigned from",
  assignedTo: "Assigned until",
  openEnd: "Leave empty if it goes on.",
  agreementUntil: "agreement until %{day}",
  agreementOpen: "agreement valid",
  agreementNone: "no valid processor agreement",
  noConsultants: "There are no consultants' accounts yet.",
  handOverCase:
    "From now on the one consultant no longer sees the case, and the other does. What was still to be done goes along. Record beforehand what the other has to know.",
  endAssignment: "After this the consultant no longer sees this case.",
  addRecord: "Record only what is necessary. How you came by it always goes with it.",
  category: "Kind of record",
  specialOnly:
    "You can record health and home situation after Show with reason only. The consultant of this case can do so without.",
  recipient: "Recipient",
  noRecipients: "There is no institution to which you may give anything now. That takes a valid authorisation.",
  disclose: "Share %{smart_count} record with %{name} |||| Share %{smart_count} records with %{name}",
  withdrawAuthorisation:
    "The withdrawal holds at once. What was shared stays with whoever received it. If somebody refuses to sign, record that here too.",
  withdrawEnds:
    "If nobody's yes stands after that, the work ends on this day: the case is closed and the consultant sees it no more. If somebody else's yes still stands, the case stands still.",
  withdrawLine: "This line alone ends, at once. The rest of the authorisation stands.",
  noLinesStand: "There is no line that can be withdrawn.",
  invalidateSignature:
    "Only if this never was a valid signature: somebody else's, forged or not to be read. If somebody no longer wants it, record a withdrawal. This cannot be undone. Whoever works on it and the FG are told.",
  invalidateShared: "In reliance on it something was shared with: %{names}. The FG weighs what that means.",
  noSigned: "There is no signature that can be declared invalid.",
  resumeCase:
    "Everybody who decides agrees again. That is possible once everybody who objected has signed the new forms, or turns out to hold no authority.",
  addGuardian:
    "Somebody who was not known yet. If that person holds authority, nothing more is shared before he or she has signed too.",
  changeAuthority:
    "What is known of the authority has changed. Without authority a signature does not count, an earlier one neither. With authority this person has to sign too.",
  whoseAuthority: "Whose",
  notSignedYet: "%{name}, not signed yet",
  withdrawShared:
    "Already shared with: %{names}. Who received it must hear of the withdrawal; a task for that will be there.",
  withdrawWaiting: "Not gone yet, and will not go once this is recorded: %{names}.",
  noSignatures: "There is no signature that can be withdrawn.",
  recordContact:
    "Record with whom there was contact and about what. If it is with parents about the work, the retention term may be counted from it. Write nothing here about health or the home.",
  recordContactMoves:
    "The work has ended. This contact makes the retention term begin anew; so write down what it was about.",
  addTask: "A task appears in the work list of whoever gets it, and on the page of the case.",
  optOutOfSurvey:
    "It holds as soon as it is recorded, also while the case is still going on. Do not ask why: nobody has to say so.",
  whoOptsOut: "Who",
  optedOut: "Recorded already: %{name}, %{channel} (%{day}).",
  nobodyToOptOut: "Nobody is in this case yet who would get a survey.",
  giveNotice:
    "Everybody of whom the bureau has data is told so, and what is done with them: parents with the forms, others within a month. Hand over or send the statement of the page Privacy, and record here that that was done.",
  whomTold: "Who",
  everybodyTold: "Everybody in this case has been told.",
  changeAddress: "The old address is taken out of the case. What was sent already does not change by that.",
  whoseAddress: "Whose",
  isSecret: "This address is secret",
  isSecretHelp:
    "Then only the bureau sees it: not the consultant, no institutions, and it is in no letter to anybody else. The data protection officer sees it while a request about this case is open.",
  addProfessional: "Record only who is needed for this case, and how he is reached at work. No private addresses.",
  forFigures: "For the yearly figures alone. Leave it empty when you do not know.",
  closeCase: "The work is done. From the end of the work the retention term runs.",
  revealRecords:
    "Health and home can be seen for a quarter of an hour, by you alone. It is recorded, the data protection officer sees it at once and the parent on request.",
  explainIdle:
    "Nothing was done in this case for long. Close it, or say why it stays open. The year is then counted anew from today.",
  registerComplaint:
    "A complaint about, or a dispute with, the bureau itself keeps the file five years, counted from the same day and also once the complaint is settled. Is it about how we handle data? Then do not record it here, but pass it on to the FG, under Work list.",
  settleComplaint: "Record how the complaint ended. The term stays five years.",
  proposeComplaintCorrection:
    "Was this recorded as a complaint about the bureau by mistake? Explain why it was none. A lead of the bureau signs; then the ordinary term holds again.",
  signComplaintCorrection:
    "The FG finds that this was never a complaint about the bureau. With your signature the ordinary term holds again. If that is over already, the file is erased.",
  approveErasure:
    "This case should have been erased on %{day}, and that was not foretold. Is it right that it goes? Within a minute everything is gone: data, documents, letters and keys. That cannot be undone.",
  registerRequest:
    "Somebody asks something about his data. The data protection officer handles the request and can read the case while it is open; that is logged.",
  lines: "Institutions in the authorisation",
  line: "Institution %{number}",
  addLine: "Add institution",
  removeLine: "Remove institution %{number}",
  noLines: "No institutions yet. Without institutions you may ask for or share nothing.",
  newInstitution: "New institution",
  newInstitutionIntro: "Record an institution that is not in the list yet. No names of persons.",
  pickKind: "Choose the kind first.",
  groups: {
    course: "Course",
    work: "Work",
    consent: "Consent",
    consultant: "Consultant",
    data: "Records",
    asked: "Asking and receiving",
    shared: "Sharing",
    people: "People",
    rights: "Rights",
  },
};
