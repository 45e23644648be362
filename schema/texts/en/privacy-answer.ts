/** What the FG answers to a complaint about privacy, in a letter. */
export const privacyAnswer = {
  subject: "Answer to your complaint about privacy",
  intro:
    "On %{received} we received your complaint about how we handle personal data. The data protection officer dealt with it. The officer is independent. Whoever deals with a complaint is not the one you complain about.",
  outcome: "What I decided",
  outcomes: {
    FOUNDED: "Your complaint is well-founded: you are right.",
    UNFOUNDED: "Your complaint is unfounded: I did not find that it went wrong.",
    WITHDRAWN: "You withdrew your complaint. I do not deal with it any further.",
  },
  why: "How I came to that",
  kept: "I keep your complaint and this answer for five years, apart from any file. Nobody else here reads them. After that they are destroyed.",
  complaint:
    "Do tell me if you do not agree with this answer. You need not: you can also go to the supervisory authority at once, or to the court.",
};
