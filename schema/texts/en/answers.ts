import type { AnswerKey } from "../nl/answers.js";

export const answers: Readonly<Record<AnswerKey, string>> = {
  invalid: "Please check the marked fields.",
  unauthenticated: "You are not signed in, or your session has ended.",
  forbidden: "This is not part of your role. This attempt was recorded.",
  notFound: "Not found (or you may not see it).",
  conflict: "Somebody else changed this case.",
  incident: "Something went wrong. Nothing was saved. If you ask about it, mention this number:",
  unavailable: "The data cannot be reached now. Try again in a moment.",
  request: "This question is not valid.",
  foreign: "This request comes from another website and was not carried out.",
  signIn: "User name or password is not right.",
  codeNeeded: "Also fill in the code of your app, or one of your recovery codes.",
  codeWrong: "This code is not right, or was used already. Wait for the next code.",
  passkey: "Signing in with this passkey did not work.",
  visitBrokenOff: "Signing in at your organisation was broken off, or took too long. Begin again.",
  visitRefused:
    "You cannot sign in here with this organisation account. Sign in with your password or passkey and link the account on your account page, or contact the bureau.",
  visitTooOften: "Tried too often. Try again in an hour.",
  visitOver: "This took too long. Sign in at your organisation again.",
  visitBack: "One moment: you are coming back from your organisation.",
  visitOn: "Go on",
  recovery: "The e-mail address or the code is not right, or the code is too old or was used already.",
  tries: "Too many tries. Minutes until you can try again:",
};
