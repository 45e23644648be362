import type { mails as nl } from "../nl/mails.js";

export const mails: typeof nl = {
  subject: "There is a message for you",
  greeting: "Good day,",
  ready: "There is a message for you.",
  go: "Read on",
  templates: {
    applicationReceived: {
      subject: "We have received an application (%{number})",
      body: "Please mention this number when you contact us. Below you can read what we do with your data and which rights you have.",
    },
    formsSent: {
      subject: "We have sent you forms (%{number})",
      body: "There are two: an agreement and an authorisation. We begin only once both are signed.",
    },
    formsAwaited: {
      subject: "We have no answer to our forms yet (%{number})",
      body: "You have received an agreement and an authorisation from us. Take your time, and ring or e-mail us if you have questions. You are free to say no; please let us know if you do.",
    },
    signLink: {
      subject: "You can read and sign our forms on the website",
      body: "You open them with a code of six digits. It is not in this message: the bureau tells you by telephone. The link works for fourteen days. You do not have to sign, and you may sign on paper as well. Did you not expect this? Then do nothing and call us.",
    },
    caseFrozen: {
      subject: "A case stands still (%{number})",
      body: "Sign in to see what was recorded.",
    },
    requestRegistered: {
      subject: "A data subject's request was registered (%{number})",
      body: "Its term runs from the day on which it reached the bureau. Sign in to see it.",
    },
    caseAssigned: {
      subject: "A case was assigned to you (%{number})",
      body: "Sign in to see it.",
    },
    agreementEnding: {
      subject: "A processor agreement runs out on %{day}",
      body: "After that day a consultant has no access any more, and a supplier may not handle data any more. Record a new agreement in time.",
    },
    recordsRevealed: {
      subject: "Something was shown with reason",
      body: "Somebody of the bureau had health or home of a pupil shown and gave a reason. Sign in to see who, in which case and why. If more follows within a quarter of an hour, you get one message about all of it.",
    },
    logHead: {
      subject: "Today's head of the log, up to and including line %{seq}",
      body: "Keep this message outside the bureau. At the end it says, signed, how far the log was and what its chain had come to. Whoever changes the log later cannot make it agree with what you keep. It holds nothing about any person.",
    },
    accountChanged: {
      subject: "An account was made, changed or ended",
      body: "Sign in and look under Users whose it is, who did it and whether that is right: whoever gets an account sees what belongs to that role.",
    },
    documentReady: {
      subject: "A document is ready for you",
      body: "The bureau has a document for your institution. You open it with a code of six digits. It is not in this message: somebody of the bureau rings your institution at its general number and reads the code out. The link works for seven days. If you expect nothing from us, do nothing.",
    },
    packReady: {
      subject: "What you asked of us is ready for you",
      body: "You fetch it with a code of six digits. It is not in this message: the bureau tells it to you by telephone or in a letter. The link works for at most thirty days. Did you ask nothing of us? Then do nothing.",
    },
    transferReady: {
      subject: "Data are ready for your organisation",
      body: "Somebody asked us to transfer his data straight to your organisation (article 20(2) GDPR). You fetch them with a code of six digits. It is not in this message: you hear it from the person himself, or from the bureau by telephone. The link works for at most thirty days. If you do not expect this, do nothing and call us.",
    },
    logCut: {
      subject: "The log is being cut, up to and including line %{seq}",
      body: "Those lines are old enough to go, and a data protection officer confirmed it. They are removed after a day; what comes after them stays. Keep this message outside the bureau: the signed head at the end is the only thing that a cut log may go on from. If neither you nor your deputy confirmed this, contact the bureau now.",
    },
  },
  contact: "Questions? This message comes from %{names}. You can reach us at %{email}, %{phone} or %{postal}.",
  officer: "The data protection officer can be reached at %{officerEmail} or %{officerPhone}.",
};
