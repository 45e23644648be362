import type { Screens } from "../../nl/screens/index.js";

export const signLinks: Screens["signLinks"] = {
  title: "Signing on the website",
  line: "Whoever was asked can read, sign and take back with a link and a code of their own. On paper will do as well.",
  intro:
    "The link before this one works no more after that. You are shown a code of six digits once; it is not in the e-mail. The link works for fourteen days.",
  who: "For whom",
  isPosted: "The link goes with a letter; no e-mail is sent",
  codeTitle: "The code for %{name}",
  codeHelp:
    "Ring %{name} at %{phone}, the number in the file, and read the code out. Say it nowhere else. You see it only now: if you lose it, send another link.",
  codeHelpNoPhone:
    "There is no telephone number of %{name} in the file. Give the code at the interview, and nowhere else. You see it only now: if you lose it, send another link.",
  codePosted:
    "Make the letter for %{name} below: the address of the page and the code are on it. You see the code only now. Without the letter: send another link.",
  codeDone: "Done",
  letter: { nl: "Make the letter in Dutch (PDF)", en: "Make the letter (PDF)" },
  none: "No link sent yet",
  byMail: "Link sent by e-mail",
  withLetter: "Link given with a letter",
  notOpened: "Not opened yet",
  opened: "Opened on %{moment}",
  used: "Last used on %{moment}",
  lives: "Works until %{moment}; %{smart_count} try left |||| Works until %{moment}; %{smart_count} tries left",
  over: "Works no more since %{moment}",
  tried: "Closed on %{moment}, after five wrong codes",
  send: "Send a link to sign",
  anew: "Send another link",
  sendTo: "%{act} to %{name}",
};
