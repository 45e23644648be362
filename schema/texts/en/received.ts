import type { ReceivedTexts } from "../nl/received.js";

export const received: ReceivedTexts = {
  title: "Fetch a document",
  intro: "A document is ready for your institution. You open it with a code of six digits.",
  codeHelp:
    "The code is not in the e-mail. Somebody of the bureau rings your institution at its general number and reads the code out. If nobody has rung yet, wait for that call.",
  code: "Code of six digits",
  codeHint: "After five wrong codes this link works no more.",
  open: "Open document",
  fetch: "Download",
  fetchTitle: "This is ready for you",
  fetchHelp: "You download the letter and each attachment one by one. The letter says what belongs with it.",
  letter: "Letter",
  letterAbout: "PDF",
  attachment: "attachment",
  careTitle: "Handle it with care",
  care: "The document is about a pupil and meant only for those at your institution who work on that. After opening it you can fetch it again for an hour, with the same code.",
  wrong: "Questions, or is this not for you? Ring the bureau:",
  faultTitle: "There is a problem",
  sixDigits: "Fill in the six digits of the code.",
  tries: {
    one: "This code is wrong. You can try once more.",
    more: "This code is wrong. You can try %{tries} more times.",
  },
  deadTitle: "This link does not work",
  dead: "The link has run out, was used, was withdrawn or was not copied as a whole. The bureau can send a new one.",
  downTitle: "Not possible just now",
  down: "Something went wrong. Your link stays valid; try again in a few minutes.",
  file: "document-onderwijsconsulenten",
};
