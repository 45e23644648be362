import type { askLetter as nl } from "../nl/ask-letter.js";

export const askLetter: typeof nl = {
  subject: "Request for information about a pupil",
  greeting: "Dear Sir or Madam,",
  intro:
    "We support a family of which a child has got stuck in its schooling. We have a written authorisation to ask you for information, signed by the parents or by the pupil. We do so with this letter.",
  about: "About whom",
  born: "%{pupil}, born on %{birth}",
  asked: "What we ask of you",
  purpose: "What we need it for",
  until: "The authorisation holds up to and including",
  onlyTitle: "Send only what we ask",
  only: "We may receive only what stands in the authorisation. What you send besides we do not read for our work: we return it or destroy it. You get a copy of the authorisation if you ask for it.",
  controllers: "Responsible for these data are together %{first} and %{second}.",
  howTitle: "How to answer",
  how: "Send your answer by post or over a secure connection, and name our reference, %{number}. You can also ring: %{phone}. If you have nothing, please let us know.",
};
