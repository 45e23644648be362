import type { requestAnsweredWithin } from "../../terms.js";

/** What stands in a letter on paper, in plain words, to somebody who may never have heard of us before. */
export const letters = {
  date: "Date",
  number: "Our reference",
  code: "Code",
  sender: "Sender: %{postal}",
  page: "Page %{page} of %{pages}",
  greeting: "Dear %{name},",
  regards: "Kind regards,",
  child: "your child",
  rightsTitle: "Your data and your rights",
  controllers: "Together responsible for your data are %{first} and %{second}.",
  rights:
    "You may see what we have recorded about you and your child. You may also have it corrected or deleted, ask us to use less of it, take it with you, and object to what we do with it. A telephone call, an e-mail or a letter will do. You will have an answer within %{within}.",
  within: { P1M: "one month" } satisfies Record<typeof requestAnsweredWithin, string>,
  complaintTitle: "Do you disagree?",
  complaint:
    "Do you think our decision is wrong? Tell us. We will explain how we came to it, and look at it again. Do you have a complaint about how we treat your data? Our data protection officer deals with it, and is independent.",
  authority:
    "Can we not work it out together, or do you prefer not to ask us? Then you can complain to the %{authority}: %{page}.",
  contactTitle: "How to reach us",
  bureau: "The bureau",
  officer: "Data protection officer",
  ways: "%{phone}, %{email}",
  templates: {
    ON_HOLD: {
      subject: "Your application is on hold",
      intro:
        "On %{intake} the intake interview about %{pupil} took place. We are not taking up the application now. We are keeping it on hold. In this letter you read where you can turn to now, when to ring us back and what happens to your data.",
      referred: "You can turn to",
      callback: "Ring us no later than",
      destroyed: "We delete everything on",
      callTitle: "Ring us back",
      call: "We agreed that you ring us no later than %{callback}: %{phone}. Please give our reference, %{number}. You tell us how things are. If help from us is needed after all, we make an appointment for a new intake interview.",
      keepTitle: "What happens to your data",
      keep: "While the application is on hold, nobody works on it and we share nothing with others. On %{destroy} we delete everything we have about this application. That stays so if you ring. Only if a new intake interview has taken place before that day do we keep your data longer.",
      rule: "Our rule is: %{term}. It is in our privacy regulation, version %{regulation}, under “%{clause}” (in Dutch).",
    },
  },
};
