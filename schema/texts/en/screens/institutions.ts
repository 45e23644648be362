import type { Screens } from "../../nl/screens/index.js";

export const institutions: Screens["institutions"] = {
  title: "Institutions",
  intro:
    "Schools and other institutions that data may go to where the parents signed for it. General addresses and numbers only, no persons.",
  empty: "No institutions yet",
  emptyHelp: "An institution is recorded when the forms are sent, or here.",
  add: "Add institution",
  addIntro: "Record how the institution itself is reached. No names of persons.",
  added: "%{name} was added",
  change: "Change",
  changeOf: "Change %{name}",
  changeIntro:
    "Once the institution is named in an authorisation or a file, its name and kind cannot change: something else would stand there than the parents signed.",
  changed: "%{name} was changed",
  email: "General e-mail address (optional)",
  emailHelp: "Of the institution itself, not of a person. The link to what you share goes there.",
  phone: "General telephone number (optional)",
  phoneHelp: "At this number you read the code out.",
  unreached: "Not known yet",
  columns: {
    name: "Name",
    place: "Address",
    email: "E-mail",
    phone: "Telephone",
    act: "Change",
  },
};
