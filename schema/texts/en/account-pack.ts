/** What stands in the file that somebody gets who works here, or did, and asks what the house keeps of him. */
export const accountPack = {
  subject: "What we have recorded about your account",
  intro:
    "On %{received} you asked what we record about you. Below is what we have of your account. What is not in it stands below.",
  accountTitle: "Your account",
  account: {
    name: "Name",
    role: "Role",
    organisation: "Organisation",
    isLead: "Signs as head",
    sinceOn: "Since",
    endedOn: "Until",
  },
  yes: "Yes",
  no: "No",
  now: "now",
  agreementsTitle: "Processor agreements",
  noAgreements: "No processor agreement with you is recorded.",
  agreement: "Signed on %{signed}, in force from %{from} until %{to}",
  assignmentsTitle: "Cases that you were assigned to",
  assignmentsLine: "What is in a case is not about you, and is not here.",
  noAssignments: "There is no case now that you are or were assigned to.",
  assignment: "From %{from} until %{to}",
  signedInTitle: "When you signed in",
  signedIn: "The log says that you signed in on %{days} days, first on %{earliest} and last on %{latest}.",
  neverSignedIn: "The log does not say that you signed in.",
  missingTitle: "What is not here",
  missing:
    "This overview is not everything. Not in it are: the e-mail address and the ways by which you sign in, your sessions and attempts that failed; who changed or recovered your account, when and why; your preferences, saved searches, calendar address and signals; your tasks; what you recorded, wrote, looked at or took along in cases and requests; and what else the log says of what you did. Part of it only the administrator can read, and part of it is about others. Would you like to see this as well? Tell the officer: then you get it separately, or read why not.",
  keptTitle: "How long we keep this",
  kept: "Two years after you left, your name goes from your account; an agreement goes two years after it ended. An assignment goes with its case. The log stays for five years at least.",
};
