import type { NoticeTexts } from "../nl/notice.js";

export const notice: NoticeTexts = {
  title: "What we do with your data",
  version: "Version of the privacy regulation",
  since: "In force since",
  whole: "Read the whole regulation",
  whoTitle: "Who is responsible",
  who: "Responsible for your data are, together:",
  whatTitle: "Which data, and what for",
  what: "We use data of the pupil and the parents to investigate, to mediate and to advise, and for nothing else. When you apply we ask only who you are, how we can reach you and what the question is. About health, home, school and absence we record nothing until the parents have agreed in writing.",
  sharingTitle: "With whom we share",
  sharing: "Only with institutions that the parents signed for, and only the kinds of data that are named with them.",
  keepingTitle: "How long we keep them",
  keeping: "No longer than needed. After that we erase everything:",
  rightsTitle: "Your rights",
  rights:
    "You may see your data, have them corrected or erased, have their use restricted, take them with you and object. You can always withdraw your consent.",
  contactTitle: "Questions or a complaint",
  contact: "You reach the bureau at",
  officer: "You reach the data protection officer at",
  authority: "If we cannot solve it together, you can complain to the",
  by: "Responsible:",
  home: "To the beginning",
  read: "What we do with your data",
  signIn: "Sign in as staff",
  intro:
    "Case file and administration of a bureau of independent education consultants. Every promise of the privacy regulation is kept by the software.",
  demo: "Demonstration: all people and data are invented.",
};
