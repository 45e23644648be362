import type { SigningTexts } from "../nl/signing.js";

export const signing: SigningTexts = {
  title: "Read and sign the forms",
  intro:
    "The bureau asks you for an agreement and an authorisation. You read them here, and you can sign them here. You open them with a code of six digits.",
  codeHelp:
    "The code is not in the e-mail. Somebody of the bureau rings you and reads it out, or it is in the letter that you got.",
  code: "Code of six digits",
  codeHint: "After five wrong codes this link works no more.",
  open: "Open the forms",
  careTitle: "You are free to choose",
  care: "You do not have to sign. You may sign on paper as well: ask the bureau for the forms. What you sign here you can also take back here, as long as this link works.",
  wrong: "Questions, or is this not for you? Call the bureau:",
  faultTitle: "There is a problem",
  sixDigits: "Fill in the six digits of the code.",
  tries: {
    one: "This code is not right. You can try once more.",
    more: "This code is not right. You can try %{tries} more times.",
  },
  deadTitle: "This link does not work",
  dead: "The link has ended, was replaced, was tried too often with a wrong code, or was not copied whole. The bureau can send another. Taking something back is always possible: call, mail or write to us.",
  downTitle: "It does not work just now",
  down: "Something went wrong. Open your link again in a few minutes: it says there whether what you did was recorded.",
  refusedTitle: "This cannot be done here",
  refused: "Nothing was recorded.",
  forWhom: "These forms are for %{name}. Is that not you? Then close this page and call us.",
  until:
    "This link works until %{moment}. Until then you can come back with the same code, to read, to fetch a copy or to take something back.",
  none: "There is nothing that you can sign now.",
  twoForms:
    "The agreement and the authorisation are two forms. You sign each by itself. We begin only when we have both.",
  documents: { AGREEMENT: "Agreement", AUTHORISATION: "Authorisation" },
  means: {
    AGREEMENT: "It says what we do, and what we do with your data.",
    AUTHORISATION: "In it you choose for each institution and kind of data whether we may ask for it or share it.",
  },
  valid: "Valid from %{from} up to and including %{to}",
  states: {
    open: "Not signed yet",
    signed: "Signed by you on %{day}",
    paper: "Signed by you on paper on %{day}",
    withdrawn: "Taken back by you on %{day}",
    no: "You said no to this on %{day}",
    closed: "You cannot sign this form here. Call the bureau.",
  },
  awaitsAnother: "We are still waiting for the other parent. Without that signature we do not begin.",
  read: "Read and sign: %{document}",
  copy: "Copy (pdf): %{document}",
  withdraw: "Take back: %{document}",
  lines: {
    title: "What you have allowed",
    one: "%{institution}: we may %{doing}",
    directions: { ASK: "ask for data", GIVE: "share data" },
    none: "You said no to all of it.",
    withdrawn: "Taken back on %{day}. We may no longer do this.",
    withdraw: "Take back only this",
    withdrawNamed: ", %{institution}: %{doing}",
    ask: "Take back one permission",
    means:
      "If you take this back, we may no longer do it from now on. Everything else that you allowed still holds, and the work goes on. If somebody else signed as well, it also holds for what they allowed. What we had already asked for or shared stays lawful.",
    done: "You have taken back this permission. We stop doing it. Everything else still holds.",
  },
  back: "Back to the forms",
  done: {
    signed: "You signed the %{document}. Fetch a copy below and keep it.",
    withdrawn: "You took back the %{document}. We stop at once. What we had done or shared before stays lawful.",
  },
  choose: "Choose yes or no for each kind of data. Nothing was filled in for you.",
  yes: "Yes",
  no: "No",
  nameLabel: "Your name",
  nameHint: "Type your given name and family name. That is your signature.",
  agreesLabel: "I sign",
  sign: "Sign: %{document}",
  faults: {
    answer: "%{institution}, %{category}: choose yes or no.",
    agrees: "Tick “I sign”, if you want to sign.",
    unprintable: "There is a sign in this name that we cannot print.",
  },
  withdrawTitle: "Take back: %{document}",
  withdrawMeans: {
    AGREEMENT:
      "If you take back the agreement, we stop the work, unless it had not begun. If somebody else signed too, all stands still until you agree. What we had done or shared stays lawful.",
    AUTHORISATION:
      "If you take back the authorisation, we ask for nothing and share nothing from now on. Without it the work stops too, unless it had not begun. If somebody else signed too, all stands still until you agree. What we had shared stays lawful.",
  },
  withdrawFree: "You need not say why, and it costs you nothing.",
  reasonLabel: "Why (not needed)",
  reasonNone: "Taken back on the website, without a reason given.",
  withdrawNow: "Take back now",
  signed: {
    name: "Signed by",
    at: "On",
    how: "How",
    way: "On the website of the bureau, with a personal link and a code that was not in the mail",
  },
  files: { AGREEMENT: "agreement-signed", AUTHORISATION: "authorisation-signed" },
};
