import type { CollectedTexts } from "../nl/collected.js";

export const collected: CollectedTexts = {
  title: "Fetch what was asked for",
  intro: "What was asked of us is ready for you. You fetch it with a code of six digits.",
  codeHelp:
    "The code is not in the e-mail. You get it from the bureau: by telephone, or in a letter. If you do not have it yet, call us.",
  code: "Code of six digits",
  codeHint: "After five wrong codes this link works no more. You then get a new one from us.",
  open: "Fetch",
  careTitle: "What you get",
  care: "One zip file. It holds the data that you or your child asked for, or that you receive at the request of another, the documents that belong to it, and a list of marks (manifest.json) by which can be checked whether all of it is there. You can fetch it again until at most thirty days after the message. It is about a person: keep it where only you can reach it.",
  wrong: "Questions, or is this not for you? Call the bureau:",
  faultTitle: "There is a problem",
  sixDigits: "Enter the six digits of the code.",
  tries: {
    one: "This code is not right. You can try once more.",
    more: "This code is not right. You can try %{tries} more times.",
  },
  deadTitle: "This link does not work",
  dead: "The link has ended, was taken back or was not copied whole, or a wrong code was entered too often. The bureau can send a new one.",
  downTitle: "It does not work just now",
  down: "Something went wrong. Your link stays valid; try again in a few minutes.",
  file: "education-consultants",
};
