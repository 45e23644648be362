import type { AccessibilityTexts } from "../nl/accessibility.js";

export const accessibility: AccessibilityTexts = {
  title: "Accessibility",
  intro:
    "Everybody must be able to use this website: also those who see badly, use no mouse or have it read out. Here it says how far we are.",
  statusTitle: "Status",
  status:
    "Status B: this website conforms partially. The public pages were built and tested by WCAG 2.2, level AA (EN 301 549). We call that partial, because no independent party has examined everything yet.",
  testedTitle: "What was tested",
  testedAxe:
    "At every change of the software a program (axe) checks every public page, in Dutch and English, on screens of 320, 390 and 1440 pixels, light and dark.",
  testedScript: "Every public page works without JavaScript.",
  testedKeyboard: "All links, buttons and fields can be reached with the keyboard.",
  testedWidth: "On a screen of 320 pixels wide you need not scroll sideways anywhere.",
  notTestedTitle: "What was not tested yet",
  notTestedAudit: "There was no examination by an independent party yet.",
  notTestedPeople: "It was not tested yet with people who use a screen reader, magnification or speech.",
  notTestedPdf: "Letters and forms in PDF were not all examined yet.",
  problemTitle: "Are you stuck somewhere?",
  problem:
    "Tell us, and we help you and mend it. Call %{phone} or write to %{email}. We can also help you on paper or on the telephone.",
  made: "This statement is of %{day}.",
};
