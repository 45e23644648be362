import type { Screens } from "../../nl/screens/index.js";

export const mails: Screens["mails"] = {
  title: "Mails",
  intro:
    "Every mail that the bureau can send, with an example. The number, the day and the link in an example are invented. Looking at an example sends nothing.",
  list: "Mails that the bureau can send",
  template: "Mail",
  when: "When",
  to: "To",
  example: "Example",
  exampleOf: "Example: %{mail}",
  exampleHelp: "This is how its reader sees it, as plain text. Nothing is sent.",
  link: "Link in the mail",
  note: "Signed, at the foot of the mail",
  survey: "Survey invitation",
  surveyTo: "Parent or school",
  at: {
    applicationReceived: "At once, when the bureau records an application or somebody sends one on the website.",
    formsSent: "When the bureau records that the agreement and the authorisation were sent.",
    signLink: "When the bureau sends somebody a link to sign the forms by.",
    formsAwaited: "When the bureau reminds parents of forms that have not come back.",
    caseFrozen: "When a parent withdraws an authorisation and the case stands still for that.",
    requestRegistered: "When somebody uses a right and the bureau records it.",
    caseAssigned: "When the bureau assigns a case.",
    agreementEnding: "In the weeks before a processor agreement runs out, once.",
    recordsRevealed:
      "When somebody at the bureau has health or the situation at home shown, at most once a quarter of an hour.",
    logHead: "Every night in which the log has grown.",
    logCut: "When old lines of the log are to go and a data protection officer has confirmed it.",
    accountChanged: "When somebody makes, changes or ends an account.",
    documentReady: "When the bureau gives an institution a document by a link.",
    packReady: "When what somebody asked for lies ready behind a link.",
    transferReady: "When data are transferred straight to another organisation.",
    survey: "Once, three months after a case was closed; not to whoever said that he does not want it.",
  },
};
