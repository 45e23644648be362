/** Requests of whoever is in no case. */
export const loneRequests = {
  title: "Requests without a file",
  tabs: "Kinds of requests",
  inCase: "In a case",
  alone: "Without a file",
  intro:
    "Requests of people who are in no case (any more): the case was erased or never was, or somebody works here. Each is a small file of its own, erased five years after the answer. It brings nothing back and keeps nothing.",
  back: "All requests without a file",
  empty: "No requests without a file",
  emptyHelp: "A request about a case that is still here is recorded on the page of that case.",
  name: "About whom",
  register: "Record a request without a file",
  registerIntro:
    "Is the person in a case that is still here? Then record the request there. The month runs from the day on which the bureau received it, whoever received it. What you write down about the person is afterwards read by the FG alone.",
  submit: "Record request",
  registered: "Recorded: request %{number}",
  person: "What this person is to the bureau",
  ownName: "Name of the person concerned",
  reach: "Address for the letter, or how to reach them",
  reachHelp: "Put each part of the address on a line of its own: so it stands above the letter.",
  parentName: "Name of the parent who asks",
  fileNumber: "Number on the old letter (not required)",
  fileNumberHelp: "For instance OC-2026-0012. With it the bureau looks for the certificate of destruction.",
  wording: "What is asked (not required)",
  author: "Recorded by",
  destroyOn: "Erased on",
  who: "Who asks what",
  whoLine: "Purpose: to answer the request. Kept: five years after the answer. Only the FG reads this.",
  found: "Certificate of destruction",
  proof: "Destroyed on %{day}, code %{code}",
  noProof: "No certificate was found for this number.",
  finding: "What was found of this person",
  findingHelp:
    "This stands in the letter. When something is kept, write in the explanation what, why and until when, or what you changed or erased.",
  tellAnswer:
    "Record that the letter went. With that the request is answered. Five years after that day this file is erased.",
  approveIntro:
    "This file was due on %{day}, but that was not announced a day ahead. Is it right? Then it is erased at once.",
  approve: "Allow erasure",
  account: {
    title: "Overview of the account",
    line: "What the bureau keeps of this account: name, role, organisation, agreements, numbers and days of cases, and when somebody signed in. It is made anew each time and kept nowhere. Read it before you give it.",
    choose: "Which account",
    nobody: "Choose an account",
  },
};
