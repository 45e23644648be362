import type { requestRefusals as nl } from "../nl/request-refusals.js";

/** Why the house says no about what people ask with their rights, and about what is decided on it. */
export const requestRefusals: Readonly<Record<keyof typeof nl, string>> = {
  "identity-once": "Who makes this request was asked already, or it has been answered. That is asked once.",
  "identity-too-late":
    "Who somebody is can be asked until five working days after receipt. After that the time simply runs: handle the request.",
  "clock-stands": "The time of a request is fixed: only the days in which the identity was asked do not count.",
  "identity-not-asked": "No question for identity is open for this request.",
  "identity-shown": "It was already recorded who makes this request, or it was already answered.",
  "identity-open": "It is not known yet who asks this. Establish that first.",
  "mandate-unseen": "The mandate of whoever asks for somebody else was not seen yet. First record that you saw it.",
  "asker-no-authority":
    "It is not recorded that this parent has authority. Without it he cannot ask this for the pupil.",
  "pupil-asks-himself":
    "The pupil is sixteen or older: he asks this himself, or mandates his parent. Then record a new request.",
  "parent-for-pupil": "A parent asks so for data of the pupil alone. For those of somebody else he needs a mandate.",
  "parent-asks": "The pupil is not sixteen yet: a parent with authority asks this for him.",
  "extend-once": "The term of this request was extended already. That can be done once.",
  "extend-too-late": "A term is extended in the first month only: the person must know it by then, too.",
  "request-has-case": "This number belongs to a case that is still here. Record the request on the page of that case.",
  "no-certificate-found":
    "No certificate of destruction was found for this request. Answer that nothing was found, or what is kept.",
  "kept-and-granted":
    "You grant what was asked, but say that something is kept. Erase it and answer that it was erased, or grant it partly or not, with the ground.",
  "removed-unasked": "That something was erased is the answer to a request for erasure only.",
  "account-other-name":
    "The name of this account is unlike the name of who makes the request. Look whether it is the same person, and confirm that.",
  "account-other-kind": "This account does not fit who made the request: a consultant or a member of staff.",
  "pack-not-asked": "An access file is made for a request for access only.",
  "subject-unnamed": "First record whom it is about.",
  "redaction-gone": "These words are not left out any more already.",
  "left-out-granted":
    "You leave something out: words or files. The person is then not given everything: choose “We do a part of it”, with the ground. A lead signs for it.",
  "left-out-ground": "Choose the ground on which you leave something out: the letter says it.",
  "left-out-stays": "What is left out stands in the answer and stays as it is. Lay the same ready.",
  "transfer-not-asked": "Only on a request for portability it can go straight to somebody.",
  "transfer-stands": "A receiver was taken down already. End that first.",
  "transfer-fixed": "What was taken down of this receiver stands.",
  "transfer-ended": "Nothing goes straight to this receiver any more.",
  "transfer-open":
    "A receiver was taken down for whom nothing was laid ready yet. Lay it ready, or say why it does not go straight.",
  "receiver-unconfirmed": "The address of the receiver was not yet confirmed by somebody else than who took it down.",
  "receiver-same-person":
    "Whoever took the receiver down does not confirm the address himself. Ask a lead or another data protection officer.",
  "receiver-by-lead": "Only a lead of the bureau or another data protection officer confirms the address.",
  "delivery-laid": "Something lies ready for this request already. Take it back first, or make a new link.",
  "delivery-over": "This lies ready no more.",
  "delivery-not-his": "This may not be given to this person (any more).",
  "address-unknown": "No e-mail address of this person is known. Enter one that was confirmed, or give it on paper.",
  "address-unconfirmed": "This is another address than the one we have. Say how it was confirmed to be this person's.",
  "given-on-day": "This day cannot be: not before the request was received, and not in the future.",
  restricted: "The processing of this case is restricted: it is kept and nothing else.",
  "restriction-elsewhere": "Nothing is restricted for a request of this kind.",
  "restriction-stands": "The processing was restricted for this request already.",
  "restriction-fixed": "What was recorded about this restriction stays.",
  "keeps-at-his-wish":
    "Only on these two grounds a file is kept longer at the person's wish: unlawful, or a claim of his own.",
  "keeps-a-year": "Choose a day after today, a year ahead at most.",
  "contact-elsewhere": "This contact does not belong to this case.",
  "contact-unheard": "Nobody was reached in this contact: nothing was asked.",
  "contact-other-day": "A request from a contact was received on the day of that contact, by the same road.",
  "contact-asked": "A request was made of this contact before.",
  "hold-stays": "What was recorded of this hold stays as it is.",
  "lifting-day": "This day cannot be: today alone.",
  "lifting-unannounced": "It can be lifted on the day after the person knows, at the soonest.",
  "not-restricted": "First restrict the processing; then the letter can go.",
  "day-off-later": "Choose a working day that is still to come.",
  "day-off-stays": "This day has passed or was withdrawn already.",
  "day-off-known": "This day stands there already.",
  "pack-for-machines": "What somebody takes along is a file for a machine: choose JSON or CSV.",
  "request-fixed": "What was recorded about this request stays.",
  "person-elsewhere": "This person does not belong to this case.",
  "request-answered": "This request was answered already.",
  "no-refusal-ground": "Say on what ground you do not do what is asked. The letter names it.",
  "other-ground": "This request cannot be refused on this ground.",
  "fg-decides": "Only the data protection officer decides on a request.",
  "decision-stands": "There is a decision or a proposal about this request already. Take it back first.",
  "decision-not-proposed": "This proposal does not wait for a signature.",
  "decision-unsigned": "A head of the bureau must sign for this first.",
  "decision-done": "This decision was told, sent back or taken back already.",
  "decision-fixed": "What stands in this decision stays.",
  "objects-to-what":
    "Say what the objection is against: the survey, the yearly figures, or both. That does not change afterwards.",
  "survey-no-reason": "Who wants no survey need not say why. Leave the text out.",
  "survey-absolute":
    "An objection against the survey always holds. It cannot be refused, unless it does not come from the person concerned.",
  "objection-whole": "This objection is about one thing: grant it, or refuse it.",
  "pack-unfetched":
    "What lies ready was not fetched yet, and the case is destroyed as soon as you tell this. Wait until it is fetched, or give it on paper.",
  "told-before": "This cannot have been told before it was decided.",
};
