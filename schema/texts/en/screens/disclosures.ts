import type { Screens } from "../../nl/screens/index.js";

export const disclosures: Screens["disclosures"] = {
  intro: "Everything that the bureau shared from this case, with whom and for what.",
  empty: "Nothing shared yet",
  emptyHelp: "Sharing is possible only with an institution named in a valid authorisation.",
  columns: {
    disclosedAt: "When",
    institution: "With whom",
    categories: "What",
    purpose: "For what",
    manner: "How",
    author: "By",
    attention: "For the attention of",
  },
};

export const recipients: Screens["recipients"] = {
  title: "Recipients",
  intro: "The institutions that the parents authorised: what you may ask from them or give to them.",
  empty: "No recipients yet",
  emptyHelp: "An institution appears here as soon as it is in an authorisation that was sent.",
  columns: {
    case: "Case",
    institution: "Institution",
    direction: "Direction",
    categories: "Data",
    validity: "Valid",
    state: "Now",
  },
};
