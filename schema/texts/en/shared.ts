import type { shared as nl } from "../nl/shared.js";

export const shared: typeof nl = {
  date: "Date",
  number: "Reference",
  code: "Code",
  sender: "Sender: %{postal}",
  page: "Page %{page} of %{pages}",
  attention: "Attn.",
  subject: "Data about a pupil",
  greeting: "Dear Sir or Madam,",
  intro:
    "We work on the schooling of the pupil below. Under a written authorisation, which holds today, we share with you what stands in this letter. We share nothing more.",
  introAttached:
    "We work on the schooling of the pupil below. Under a written authorisation, which holds today, we share with you what stands in this letter and in its attachments. We share nothing more.",
  attachment: "Attachment %{number}",
  parts: {
    CONTACT: "Whom it is about",
    PROFESSIONAL: "Professionals involved",
    IDENTITY: "Date of birth and gender",
    LEARNING: "Learning",
    ABSENCE: "Truancy and absence",
    HEALTH: "Health",
    HOME: "Home situation",
  },
  pupil: "Pupil",
  address: "Address",
  guardian: "Parent",
  born: "Born",
  gender: "Gender",
  statement: "Of this the person concerned states",
  until: "until",
  now: "now",
  useTitle: "What you receive this for",
  use: "Use these data for the schooling and guidance of this pupil only, and pass them on to nobody without consent. Keep them no longer than you need them for that. If the authorisation is withdrawn, we let you know.",
  wrong:
    "Is this letter not meant for you, or is something wrong? Ring us at once: %{phone}. Mention the reference, %{number}. We share only with an authorisation: so it stands in our privacy regulation, version %{regulation}. Responsible together are %{first} and %{second}.",
  contactTitle: "How to reach us",
  bureau: "The bureau",
  officer: "Data protection officer",
  regards: "Yours faithfully,",
  /** On every page of what does not go. */
  stamp: { example: "EXAMPLE, not sent", withdrawn: "NOT SENT, withdrawn", made: "Made by %{name}, %{moment}" },
};
