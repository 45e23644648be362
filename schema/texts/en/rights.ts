import type { RightsTexts } from "../nl/rights.js";

/** The pages on which somebody uses a right, or complains to the data protection officer. Short sentences, no jargon. */
export const rights: RightsTexts = {
  title: "My data: make a request",
  read: "See your data, have them corrected or erased",
  start: {
    intro:
      "Do we keep data of you or your child? Then you have rights. On these pages you ask what you want. It costs nothing, and you need not say why.",
    rightsTitle: "What you can ask",
    how: "Your request goes to our data protection officer (DPO). Only the DPO reads what you write. You get an answer within a month.",
    age: "Is a pupil 16 or older? Then the pupil asks for himself, or gives somebody a mandate for it.",
    consent:
      "Do you want to withdraw a consent or an authorisation? Call us, and we do it at once. You need not use this form.",
    survey:
      "Do you only want no more surveys from us? Then use the link in the mail about that survey. You need not say why.",
    notNow:
      "Write nothing here about health or the situation at home. Send no copy of a passport or identity card, and no citizen service number.",
    hour: "You have an hour after each answer. Then we erase what you filled in.",
    begin: "Begin",
    call: "Rather call? You can:",
  },
  kinds: {
    ACCESS: "Access: I want to see what you keep of me or my child",
    CORRECTION: "Correct: something is not right",
    ERASURE: "Erase: I want data to go",
    RESTRICTION: "Restrict: I want you not to use data for a while",
    PORTABILITY: "Transfer: I want to take data along, or have them given to somebody else",
    OBJECTION: "Object: I do not agree with the use of data",
    COMPLAINT: "Complaint to the DPO: I think that you did not handle data well",
  },
  whose: {
    SELF: "For myself",
    PARENT: "For my child, as a parent or guardian with authority",
    MANDATE: "For somebody else, who gave me a mandate for it",
  },
  persons: {
    PUPIL: "A pupil",
    GUARDIAN: "A parent, guardian or carer",
    APPLICANT: "Somebody who applied and is no parent",
    PROFESSIONAL: "Somebody of a school or another institution",
    STAFF: "Somebody who works or worked at the bureau",
    CONSULTANT: "A consultant",
  },
  subjects: {
    BUREAU: "About how the bureau handles data",
    COLLEAGUE: "About somebody who works here, or about a consultant",
  },
  next: "Next",
  back: "Back",
  send: "Send the request",
  change: "Change",
  discard: "Stop and erase everything",
  discarded: { title: "Everything is erased", text: "We kept nothing of what you filled in." },
  optional: "optional",
  kept: "We keep your answers until %{time}. Then we erase them, unless you sent the request.",
  faultTitle: "There is a problem",
  fault: {
    choice: "Choose one of the answers.",
    day: "Fill in a day that exists.",
    reach: "Fill in an email address, a telephone number or a postal address, so that we can answer.",
    long: "This is too long. Use at most %{most} characters.",
    trap: "Your browser filled in a field that is not for you. Send the request once more.",
    soon: "That was very fast. Look through your answers once more and send the request after that.",
  },
  day: { example: "For example 15 1 2015.", day: "Day", month: "Month", year: "Year" },
  yes: "Yes",
  no: "No",
  unknown: "I do not know",
  steps: {
    right: {
      title: "What do you want to ask?",
      hint: "Choose one thing. Do you want more? Make another request after this one.",
    },
    whose: {
      title: "For whom do you ask this?",
      hint: "A parent asks for a child under 16. From 16 the pupil asks for himself, or mandates somebody.",
    },
    person: { title: "Whose data are they?", hint: "Choose what fits best." },
    subject: {
      title: "What is the complaint about?",
      hint: "Is your complaint about the DPO himself? Then you can go to the data protection authority.",
    },
    you: {
      title: "What is your name and how do we reach you?",
      hint: "Fill in at least an email address, a telephone number or a postal address. Send no copy of a passport or identity card. When we are not sure who you are, we contact you.",
    },
    why: {
      title: "Do you want to add something?",
      hint: "You need not. Write nothing about health or the situation at home, and no citizen service number.",
    },
    complaint: {
      title: "What happened?",
      hint: "Only the DPO reads this. Write nothing about health or the situation at home, and no citizen service number.",
    },
    check: { title: "Check your answers", hint: "See whether everything is right. After that you send the request." },
  },
  fields: {
    right: "What do you want to ask?",
    whose: "For whom do you ask this?",
    person: "Whose data are they?",
    subject: "What is the complaint about?",
    name: "Your name",
    about: "Name of whose data they are",
    email: "Email address",
    phone: "Telephone number",
    address: "Postal address",
    wording: "Explanation",
    complaint: "Your complaint",
    trap: "Leave this field empty",
  },
  gone: {
    title: "Your answers are not there any more",
    text: "We keep answers for an hour. Or your browser does not take our security cookie; without that cookie we cannot keep your answers together. You can begin again.",
    again: "Begin again",
  },
  sent: {
    title: "We received your request",
    complaintTitle: "The DPO received your complaint",
    number: "Your number is",
    answerBy: "We answer on %{day} at the latest.",
    nextTitle: "What happens now",
    next: [
      "The data protection officer (DPO) reads your request and looks up what there is of you or your child.",
      "When we are not sure who you are, we ask that within five working days. The time stands still until you answer. We never ask for a copy of a passport or identity card.",
      "When more time is needed, you hear so within a month, with the reason. Then we answer at the latest three months after your request.",
    ],
    complaintNext: [
      "Only the DPO reads your complaint. Whom it is about does not see it.",
      "The DPO contacts you, looks into it and writes you what came of it.",
    ],
    remedyTitle: "Do you not agree with us, or do you hear nothing?",
    authority: "You can complain to the",
    court:
      "You can also ask the court to look at it, within six weeks of our answer. When you got no answer in time, you always can.",
    officer: "Questions? You reach the DPO at %{phone} or %{email}.",
    hour: "We send no confirmation. You can look at this page for another hour: write the number and the day down, or print the page.",
    complaintHour:
      "We send no confirmation. You can look at this page for another hour: write the day down, or print the page.",
  },
  busy: {
    title: "It is very busy now",
    text: "Many requests came in within a short time. Try again in %{minutes} minutes, or call us.",
    kept: "We keep your answers for another hour.",
  },
  unread: {
    title: "We cannot read this",
    text: "Something else came in than the form, or too much. Go back and try again.",
  },
  down: {
    title: "Something went wrong",
    text: "That is our fault. What you filled in on the pages before stays there for an hour. Try again in a moment, or call us.",
  },
};
