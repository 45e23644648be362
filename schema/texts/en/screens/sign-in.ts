import type { Screens } from "../../nl/screens/index.js";

export const signIn: Screens["signIn"] = {
  title: "Sign in",
  intro: "For bureau staff, education (care) consultants, the data protection officer and the ministry.",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  offline: "No connection. You are not signed in.",
  promise: "With care",
  promiseText:
    "Every case follows the privacy regulation: who sees what, who consented to what, and when everything disappears.",
  demoTitle: "Demonstration accounts",
  demoIntro: "Choose a role. The form is filled in for you, with the password",
  demoWho: {
    office: "Bureau",
    lead: "Bureau, lead",
    consultant: "Consultant",
    consultant2: "Second consultant",
    fg: "Data protection officer",
    ministry: "Ministry",
    administrator: "Administrator",
  },
};
