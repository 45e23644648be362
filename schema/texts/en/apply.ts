import type { ApplyTexts } from "../nl/apply.js";

/** The pages on which somebody applies. */
export const apply: ApplyTexts = {
  title: "Ask for an education consultant",
  start: {
    intro:
      "Is a child at home instead of at school, or might that happen? Or can parents and school not solve it together? An education consultant helps you think it through, looks into it and mediates. It costs you nothing.",
    youNeed: "This is what you fill in:",
    needs: [
      "who you are and how we reach you;",
      "which child it is about, if you are the parent or carer;",
      "in a few sentences what you ask of us.",
    ],
    notNow:
      "Write nothing here about health, diagnoses or the situation at home. We talk about that later, and only if the parents agree.",
    leave: "Are you not the parent? Then we first ask whether the parents agree. If they do not, we keep nothing.",
    pupil: "Are you the pupil yourself, or is the pupil 18 or older? Then call us.",
    notice: "Read what we do with your data",
    noticeVersion: "This is version %{version} of our privacy regulation. We record that you saw this version.",
    hour: "You have an hour after each answer. Then we erase what you filled in.",
    begin: "Begin",
    call: "Would you rather call? You can:",
  },
  next: "Continue",
  back: "Back",
  send: "Send the application",
  change: "Change",
  discard: "Stop and erase everything",
  discarded: { title: "Everything is erased", text: "We kept nothing of what you filled in." },
  optional: "optional",
  kept: "We keep your answers until %{time}. Then we erase them, unless you have sent the application.",
  faultTitle: "There is a problem",
  fault: {
    choice: "Choose one of the answers.",
    day: "Fill in a day that exists, for example 15 1 2015.",
    reach: "Fill in an email address or a telephone number, so that we can answer.",
    long: "This is too long. Use at most %{most} characters.",
    ofAge: "This pupil is 18 or older and decides for himself or herself. Let him or her call us.",
    trap: "Your browser filled in a field that is not for you. Send the application once more.",
    notice: "Our privacy regulation has just changed. Read the new version and send the application after that.",
    soon: "That was very fast. Please look through your answers and send the application after that.",
  },
  day: { example: "For example 15 1 2015.", day: "Day", month: "Month", year: "Year" },
  yes: "Yes",
  no: "No",
  unknown: "I do not know",
  steps: {
    who: {
      title: "Who are you?",
      hint: "A guardian, a carer or a legal representative chooses parent or carer here too.",
    },
    leave: {
      title: "Do the parents agree that you apply?",
      hint: "Ask them first. Without their leave you cannot apply, and we keep nothing.",
    },
    relation: { title: "What are you to the child?", hint: "Choose what fits best." },
    authority: {
      title: "Do you have parental authority over the child?",
      hint: "Whoever has authority decides about a child's school, care and money. Usually both parents have it.",
    },
    you: {
      title: "What is your name and how do we reach you?",
      hint: "Fill in an email address or a telephone number, or both. We use this for this application only.",
    },
    other: {
      title: "Does anybody else have authority over the child?",
      hint: "The other parent, for example. Later everybody with authority has to agree.",
    },
    otherPerson: { title: "Who else has authority?", hint: "Fill in what you know." },
    parents: {
      title: "What is the parent's name and how do we reach him or her?",
      hint: "Fill in an email address or a telephone number, or both. We write to the parent: so do not fill in your own email address.",
    },
    child: { title: "Which child is it about?", hint: "Fill in the names as the school knows them." },
    question: {
      title: "What do you ask of us?",
      hint: "Write it in a few sentences. Write nothing about health, diagnoses, marks, absence or home, and no citizen service number (BSN). We talk about that later, if the parents agree.",
    },
    check: { title: "Check your answers", hint: "See whether everything is right. Then you send the application." },
  },
  fields: {
    kind: "Who are you?",
    hasLeave: "Do the parents agree that you apply?",
    permissionFrom: "Which of the parents agreed?",
    permissionOn: "On which day?",
    permissionBy: "How?",
    relation: "What are you to the child?",
    authority: "Do you have parental authority over the child?",
    name: "Name",
    givenName: "First name",
    namePrefix: "Prefix of the last name",
    familyName: "Last name",
    email: "Email address",
    phone: "Telephone number",
    hasOther: "Does anybody else have authority over the child?",
    otherRelation: "What is this person to the child?",
    otherLivesApart: "Does this person live at another address than you?",
    birthOn: "Date of birth",
    gender: "Gender",
    question: "What do you ask of us?",
    trap: "Leave this field empty",
  },
  stop: {
    title: "You cannot fill in this form",
    leave:
      "The parents have to agree before anybody applies. We kept nothing. Ask the parents, or let them apply themselves.",
    authority:
      "Only somebody with authority over the child can apply as a parent or carer. We kept nothing. Ask somebody who has authority, or call us.",
  },
  gone: {
    title: "Your answers are no longer there",
    text: "We keep answers for an hour. Or your browser does not accept our security cookie; without it we cannot keep your answers together. You can begin again.",
    again: "Begin again",
  },
  sent: {
    title: "We have received your application",
    number: "Your number is",
    nextTitle: "What happens now",
    next: [
      "We read your application and contact you for an interview.",
      "Then the parents are sent an agreement and an authorisation to sign. We begin only when everybody with authority has signed.",
      "Until then we record nothing about health, home, learning or absence.",
    ],
    mail: "If you filled in an email address, you will get a confirmation.",
    back: "Do you want to take back the application or put something right? Call us and mention the number.",
    hour: "You can look at this page for another hour. Write the number down or print the page.",
  },
  busy: {
    title: "It is very busy now",
    text: "Many applications came in in a short time. Try again in %{minutes} minutes, or call us.",
    kept: "We keep your answers for another hour.",
  },
  unread: {
    title: "We cannot read this",
    text: "Something else came in than the form, or too much. Go back and try again.",
  },
  down: {
    title: "Something went wrong",
    text: "It is our fault. What you filled in on earlier pages is kept for an hour. Try again in a moment, or call us.",
  },
};
