import type { SurveyTexts } from "../nl/survey.js";

export const survey: SurveyTexts = {
  mail: {
    subject: "What did you think of our help?",
    why: "Some time ago an education consultant helped with a question that you had a part in. We would like to know what was good about it, and what could be better.",
    how: "There are seven short questions. You need not take part, and we send no reminder.",
    anonymous:
      "Your answers are anonymous: nowhere does it say which are yours, and we cannot find out either. The link takes one answer.",
    go: "To the questions",
    out: "I want no survey or call from you about this",
  },
  title: "What did you think of our help?",
  faultTitle: "There is a problem",
  intro: "Seven short questions. Feel free to skip one.",
  anonymous:
    "Your answers are anonymous. We keep no name, date or number with them, and show results only when there are five more answers. Once you have sent them, this link no longer works.",
  purpose: "Purpose: to improve our help. We do not judge a consultant by it.",
  none: "Answer at least one question.",
  send: "Send",
  example: "This is an example. Nothing is sent or kept here.",
  thanksTitle: "Thank you for your answers",
  thanks: "They were sent. Nobody can see that they are yours.",
  closedTitle: "This link no longer works",
  closed: "It was used already, or the survey is closed. We send no new link: we do not know whose this one was.",
  outTitle: "No more surveys?",
  out: "Press the button. We will then send you no survey about this, and not call you about it. You need not say why.",
  outButton: "I want no survey or call",
  outDoneTitle: "You will get no survey",
  outDone: "That holds from now on, also for a call about it.",
  outGoneTitle: "This link no longer works",
  outGone: "We will send no more surveys about this case. Do you never want one, also later? Mail or call us.",
  downTitle: "This does not work right now",
  down: "Try again in a few minutes. If your link no longer works then, your answers have arrived.",
};
