import type { requestLetter as nl } from "../nl/request-letter.js";

/** What stands in a letter that tells somebody what became of his request, in plain words. */
export const requestLetter: typeof nl = {
  unnamed: "The person who asked",
  whoever: "Sir or Madam",
  asked: "You asked for",
  received: "We received your request on",
  delay: "Why it takes longer",
  until: "You get our answer by",
  outcome: "Our answer",
  ground: "On the ground of",
  articles: { GDPR: "article %{article} GDPR", UAVG: "article %{article} of the Dutch GDPR Implementation Act" },
  rest: "The rest of the file",
  wholeFileTitle: "We destroy the whole file",
  wholeFile:
    "That happens in the night after this letter went and everybody who received any of it was told by us. We wait for that no longer than two weeks. After that all is gone: what we wrote down about the pupil and the family, all documents, and the copies of what was shared. It does not come back, not out of a backup either. If one of you makes a complaint or a request meanwhile, we destroy the file only when that was answered.",
  wholeFileLeft:
    "What stays has no name in it: that there was a request and what the answer was, and a certificate of destruction. Both go after five years. With the reference of this letter you can ask us for that certificate, so please keep it.",
  changesTitle: "What was done",
  recipients: "These institutions received some of it. We tell them what changed (article 19 GDPR).",
  recipient: "Received data",
  transfer: {
    title: "Transferred straight (article 20(2) GDPR)",
    to: "To",
    laid: "Laid ready on",
    fetched: "Fetched on",
    unfetched: "not yet; it lies ready for at most thirty days",
    not: "Not straight to",
    because: "Because",
    himself: "What could not go straight you are given yourself. You can then pass it on.",
  },
  whyTitle: "How we came to this answer",
  whyLonger: "Explanation",
  foundTitle: "What we found of you",
  found: {
    NOTHING:
      "We searched for the name %{name}. We found nothing: we keep no data about you, but for this request and our answer: those we keep for five years.",
    ERASED:
      "We keep no data any more from the file with number %{number}. The file was destroyed on %{erased}. The certificate of destruction has code %{code}. That is all we still have of it. This request and our answer we keep for five years.",
    KEPT: "We keep data about you. Which ones, is said below or in the overview that comes with this letter.",
    REMOVED: "We erased what we kept about you, but for this request and our answer: those we keep for five years.",
  },
  courtTitle: "You can go to court",
  court:
    "If you do not agree, you can ask the district court to look at it (article 35 of the Dutch GDPR Implementation Act), within six weeks after you got our answer. If you got no answer in time, you can do so at any moment. You need not complain first.",
  templates: {
    EXTENSION: {
      subject: "Our answer to your request takes longer",
      intro:
        "On %{received} we got your request (%{right}). We usually answer within %{within}. This time we cannot. You get our answer by %{due} at the latest. It may not take any longer.",
    },
    GRANTED: {
      subject: "Our answer to your request",
      intro: "On %{received} we got your request (%{right}). We do what you ask.",
    },
    PARTLY: {
      subject: "Our answer to your request",
      intro:
        "On %{received} we got your request (%{right}). We do a part of what you ask, and a part not. Below you read what we do and do not do, and why.",
    },
    REFUSED: {
      subject: "Our answer to your request",
      intro:
        "On %{received} we got your request (%{right}). We cannot do what you ask. Below you read why, and what you can do if you do not agree.",
    },
    WITHDRAWN: {
      subject: "You withdrew your request",
      intro:
        "On %{received} we got your request (%{right}). You told us that you withdraw it. We do nothing more with it. You can always make a new request.",
    },
  },
};
