import type { RegulationTexts } from "../nl/regulation.js";

export const regulation: RegulationTexts = {
  title: "Privacy regulation",
  intro:
    "Here you read what we do with personal data, why we may, and what your rights are. This is a translation: the Dutch text is the one that holds.",
  version: "Version",
  changed: "Last changed on",
  holds: "This version holds now.",
  held: "This is an old version. It held from %{day} to %{next}.",
  will: "This version does not hold yet. It will hold from %{day}.",
  toCurrent: "Read the version that holds now",
  changesTitle: "Main changes",
  contents: "Contents",
  article: "Article",
  versionsTitle: "All versions",
  from: "from %{day}",
  current: "holds now",
  differencesTitle: "Difference from version %{version}",
  gone: "Gone",
  added: "New",
  showDifferences: "See what differs from version %{version}",
  changedNotice: "Our privacy regulation changed on %{day}.",
  announcedNotice: "Our privacy regulation will change on %{day}.",
  readChanges: "Read what changes",
  printTitle: "Print, or by post",
  print:
    "You can print this page with your browser: you then get nothing but the text. Would you rather have the regulation by post? Call %{phone} or write to %{email}.",
};
