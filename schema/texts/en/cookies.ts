import type { CookieTexts } from "../nl/cookies.js";

export const cookies: CookieTexts = {
  title: "Cookies and visits",
  intro:
    "A cookie is a small file that a website keeps in your browser. We use exactly two. Both are needed to make the website work, and neither follows you. That is why we do not ask your consent for them.",
  name: "Name",
  purpose: "What for",
  lasts: "How long",
  when: "When",
  securityTitle: "The security cookie",
  security:
    "Keeps the answers of your application or request together, or knows that a member of staff is signed in, and helps to stop abuse. It holds a random code, and no name.",
  securityWhen:
    "When you fill in an application or a request about your data on this website, or sign in as staff. Whoever only reads does not get this cookie.",
  securityLasts:
    "For an application or request: until you close the browser. For staff: until signing out; after that the browser remembers for %{days} days that signing in went well before.",
  languageTitle: "The language cookie",
  language: "Remembers whether you read Dutch or English. It holds nothing but nl or en.",
  languageWhen: "When you choose a language yourself.",
  languageLasts: "%{days} days, or until you remove it.",
  countedTitle: "What we count of visits",
  counted:
    "We count how often a kind of page was viewed on a day. Nothing more: no name, no IP address, not which browser you have, not at what time you were there and not which page you read before. Nobody can see which visits are yours. With the figures we make the website better, in the same way for everybody.",
  shown: "Visits in the last %{days} days",
  page: "Page",
  times: "Number of views",
  few: "fewer than %{few}",
  none: "No visits were counted yet.",
  shownTo: "These figures are seen by the bureau, the data protection officer and you.",
  othersTitle: "Other websites",
  others:
    "Our pages fetch nothing from others. Where there is a link to another website, we say so beside it. There the rules of that website hold, and not ours.",
};
