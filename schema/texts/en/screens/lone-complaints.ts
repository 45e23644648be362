/** Complaints about a case that is gone, or that was never taken on. */
export const loneComplaints = {
  title: "Complaints without a file",
  intro:
    "Complaints about the bureau that belong to no file (any more): the case was erased, or the application was not taken on. Each is a small file of its own, erased five years after the last contact about it. It brings nothing back and keeps no case.",
  back: "All complaints without a file",
  empty: "No complaints without a file",
  emptyHelp: "A complaint about a case that is or was handled is recorded on the page of that case.",
  columns: {
    number: "Number",
    state: "State",
    origin: "Why without a file",
    receivedOn: "Received",
    lastContactOn: "Last contact about it",
    destroyOn: "Erased on",
  },
  wasNone: "Was no complaint about the bureau",
  register: "Record a complaint without a file",
  registerIntro:
    "Does it belong to a case that is still here and was taken on? Then record it there. Write down only what is needed to handle the complaint.",
  submit: "Record the complaint",
  registered: "Recorded: complaint %{number}",
  origin: "Why there is no file",
  fileNumber: "Number on the old letter (optional)",
  fileNumberHelp:
    "For example OC-2026-0012. By it you find the certificate of destruction. Of an application that is still here this file does not keep the number.",
  complainant: "Who complains",
  reach: "How to reach them",
  reachHelp: "A telephone number, email address or postal address.",
  author: "Recorded by",
  complaint: "The complaint",
  line: "Purpose: handling the complaint. Kept: five years after the last contact about it. Only the bureau and the data protection officer read this.",
  contacts: "Contact about the complaint",
  contactsLine: "The five years run from the last contact. An attempt that nobody answered is no contact.",
  noContacts: "No contact has been recorded yet.",
  contactIntro:
    "Record that you spoke or wrote to each other about the complaint. The five years then begin anew. An attempt without an answer does not count.",
  heldOn: "Day of the contact",
  how: "How you were in contact",
  summary: "What was said or written",
  proposeIntro:
    "Was this recorded as a complaint about the bureau by mistake? Explain why it was none. A lead of the bureau signs; then this small file is erased.",
  signIntro:
    "The data protection officer finds that this was never a complaint about the bureau. With your signature there is no ground left to keep it: it is erased at once.",
  approveIntro: "This file was due on %{day}, but no day before foretold it. Is it right? Then it is erased at once.",
  certificate: "Certificate of destruction",
  certificateLine: "The bureau knows no more than this of the case. Give it as the answer to whoever complains.",
  certificateGone: "The certificate by %{number} was itself erased, five years after the case.",
  certificateFailed: "The certificate could not be fetched. Open this page again.",
  acts: {
    contact: "Record a contact",
    settle: "Settle the complaint",
    propose: "Propose to correct",
    sign: "Sign the correction",
    approve: "Agree to erasing",
  },
};
