import type { AddressProof, DeliveryEnd, DeliveryManner } from "../deliveries.js";
import type { GrievanceState, GrievanceSubject } from "../grievances.js";
import type {
  AnswerOutcome,
  Asker,
  DataSubjectKind,
  DecisionMatter,
  DecisionState,
  DelayReason,
  HoldEnd,
  HoldGround,
  IdentityDoubt,
  IdentityMeans,
  LoneFinding,
  LoneSubject,
  Objectable,
  RefusalGround,
  RequestState,
  RestrictionGround,
} from "../requests.js";
import type { AddressFinding, CodeRoad, TransferEnding, TransferState } from "../transfers.js";
import type { ComplaintDirection, ComplaintOrigin, ComplaintState, ErasureState, RequestKind } from "../words.js";
import type { Word } from "./word.js";

export const requestKind: Record<RequestKind, Word> = {
  ACCESS: { nl: "Inzage", en: "Access" },
  CORRECTION: { nl: "Correctie", en: "Correction" },
  ERASURE: { nl: "Verwijdering", en: "Erasure" },
  RESTRICTION: { nl: "Beperking", en: "Restriction" },
  PORTABILITY: { nl: "Overdracht", en: "Portability" },
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
};

export const objectable: Record<Objectable, Word> = {
  SURVEY: { nl: "De vragenlijst na afloop", en: "The survey afterwards" },
  FIGURES: { nl: "Meetellen in de jaarcijfers", en: "Being counted in the yearly figures" },
};

export const erasureState: Record<ErasureState, Word> = {
  FORETOLD: { nl: "Aangekondigd", en: "Foretold" },
  DUE: { nl: "Wordt nu vernietigd", en: "Being erased now" },
  HELD: { nl: "Wacht op het antwoord op een verzoek", en: "Waits for the answer to a request" },
  WAITING: { nl: "Wacht op een tweede persoon", en: "Waits for a second person" },
  ASKED: { nl: "Wordt eerder vernietigd, op verzoek", en: "Is erased sooner, on request" },
};

export const complaintDirection: Record<ComplaintDirection, Word> = {
  BUREAU: { nl: "Over het bureau zelf", en: "About the bureau itself" },
  SCHOOL: { nl: "Over een school", en: "About a school" },
  OTHER: { nl: "Over een ander", en: "About somebody else" },
};

export const complaintState: Record<ComplaintState, Word> = {
  OPEN: { nl: "Loopt", en: "Open" },
  FOUNDED: { nl: "Gegrond", en: "Well-founded" },
  UNFOUNDED: { nl: "Ongegrond", en: "Unfounded" },
  SETTLED: { nl: "In overleg opgelost", en: "Settled together" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const grievanceState: Record<GrievanceState, Word> = {
  OPEN: { nl: "Loopt", en: "Open" },
  FOUNDED: { nl: "Gegrond", en: "Well-founded" },
  UNFOUNDED: { nl: "Ongegrond", en: "Unfounded" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const grievanceSubject: Record<GrievanceSubject, Word> = {
  BUREAU: { nl: "Over hoe het bureau werkt", en: "About how the bureau works" },
  COLLEAGUE: { nl: "Over een collega of consulent", en: "About a colleague or consultant" },
  OFFICER: { nl: "Over de FG zelf", en: "About the FG" },
};

export const complaintOrigin: Record<ComplaintOrigin, Word> = {
  ERASED: { nl: "Over een casus die is vernietigd", en: "About a case that was erased" },
  NOT_TAKEN_ON: {
    nl: "Over een aanmelding die niet in behandeling is genomen",
    en: "About an application that was not taken on",
  },
};

export const requestState: Record<RequestState, Word> = {
  RequestInitiated: { nl: "Open", en: "Open" },
  RequestRequiresAction: { nl: "Wacht op identiteit", en: "Waits for identity" },
  RequestRequiredActionPerformed: { nl: "Open, identiteit vastgesteld", en: "Open, identity confirmed" },
  RequestActionDelayed: { nl: "Open, termijn verlengd", en: "Open, term extended" },
  RequestFulfilled: { nl: "Beantwoord", en: "Answered" },
  RequestRejected: { nl: "Geweigerd", en: "Refused" },
  RequestUnfulfilled: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const identityDoubt: Record<IdentityDoubt, Word> = {
  UNKNOWN_SENDER: { nl: "Afzender is niet bekend", en: "The sender is not known" },
  OTHER_ADDRESS: { nl: "Antwoord gevraagd op een ander adres", en: "Answer asked at another address" },
  ACTS_FOR_ANOTHER: { nl: "Vraagt namens een ander", en: "Asks for somebody else" },
};

export const identityMeans: Record<IdentityMeans, Word> = {
  CALLED_BACK: { nl: "Teruggebeld op het bekende nummer", en: "Called back on the number we know" },
  CODE_BY_POST: { nl: "Code uit een brief genoemd", en: "Told the code from a letter" },
  IN_PERSON: { nl: "Langsgekomen, document gezien", en: "Came by, document seen" },
  MANDATE_SEEN: { nl: "Machtiging gezien", en: "Mandate seen" },
};

export const dataSubject: Record<DataSubjectKind, Word> = {
  PUPIL: { nl: "Leerling", en: "Pupil" },
  GUARDIAN: { nl: "Ouder", en: "Guardian" },
  APPLICANT: { nl: "Aanmelder", en: "Applicant" },
  PROFESSIONAL: { nl: "Betrokken professional", en: "Professional" },
};

export const loneSubject: Record<LoneSubject, Word> = {
  ...dataSubject,
  STAFF: { nl: "Medewerker van het bureau", en: "Member of the bureau's staff" },
  CONSULTANT: { nl: "Consulent", en: "Consultant" },
};

export const loneFinding: Record<LoneFinding, Word> = {
  NOTHING: { nl: "Er is niets gevonden", en: "Nothing was found" },
  ERASED: { nl: "Er is niets meer: de casus is vernietigd", en: "Nothing is left: the case was destroyed" },
  KEPT: { nl: "Er wordt iets bewaard", en: "Something is kept" },
  REMOVED: { nl: "Wat er was, is verwijderd", en: "What there was, is erased" },
};

export const asker: Record<Asker, Word> = {
  SELF: { nl: "De betrokkene zelf", en: "The person concerned" },
  PARENT: { nl: "Een ouder met gezag, voor de leerling", en: "A parent with authority, for the pupil" },
  MANDATE: { nl: "Iemand met een machtiging", en: "Somebody with a mandate" },
};

export const decisionMatter: Record<DecisionMatter, Word> = {
  EXTENSION: { nl: "Termijn verlengen", en: "Extend the term" },
  ANSWER: { nl: "Antwoord", en: "Answer" },
};

export const decisionState: Record<DecisionState, Word> = {
  PROPOSED: { nl: "Wacht op een hoofd", en: "Waits for a head" },
  DECIDED: { nl: "Nog mee te delen", en: "Still to be told" },
  RETURNED: { nl: "Teruggestuurd", en: "Sent back" },
  RECALLED: { nl: "Teruggenomen", en: "Taken back" },
  TOLD: { nl: "Meegedeeld", en: "Told" },
};

export const delayReason: Record<DelayReason, Word> = {
  ComplexityOfProcess: { nl: "Het verzoek is ingewikkeld", en: "The request is complex" },
  HighVolumeOfProcesses: { nl: "Er zijn veel verzoeken", en: "There are many requests" },
};

export const answerOutcome: Record<AnswerOutcome, Word> = {
  GRANTED: { nl: "Wij doen wat is gevraagd", en: "We do what was asked" },
  PARTLY: { nl: "Wij doen een deel van wat is gevraagd", en: "We do a part of what was asked" },
  REFUSED: { nl: "Wij doen niet wat is gevraagd", en: "We do not do what was asked" },
  WITHDRAWN: { nl: "Het verzoek is ingetrokken", en: "The request was withdrawn" },
};

export const refusalGround: Record<RefusalGround, Word> = {
  NOT_IDENTIFIED: { nl: "Het bleef onbekend wie dit vraagt", en: "It stayed unknown who asks" },
  NOT_ENTITLED: {
    nl: "Wie dit vraagt mag dit niet namens de betrokkene",
    en: "Who asks may not ask this for that person",
  },
  EXCESSIVE: { nl: "Het verzoek is buitensporig", en: "The request is excessive" },
  OTHERS_RIGHTS: { nl: "De rechten van anderen", en: "The rights of others" },
  NOT_INACCURATE: { nl: "De gegevens zijn niet onjuist", en: "The data are not inaccurate" },
  STILL_NECESSARY: { nl: "De gegevens zijn nog nodig", en: "The data are still necessary" },
  LEGAL_DUTY: { nl: "De wet verplicht ons ze te bewaren", en: "The law obliges us to keep them" },
  LEGAL_CLAIM: { nl: "Ze zijn nodig voor een rechtsvordering", en: "They are needed for a legal claim" },
  NOT_DISPUTED: { nl: "Er is geen reden voor beperking", en: "There is no reason for restriction" },
  NOT_PROVIDED: { nl: "U hebt deze gegevens niet zelf verstrekt", en: "You did not provide these data yourself" },
  COMPELLING_GROUNDS: { nl: "Dringende gronden die zwaarder wegen", en: "Compelling grounds that weigh more" },
};

export const restrictionGround: Record<RestrictionGround, Word> = {
  ACCURACY: { nl: "De juistheid wordt betwist (18, lid 1, a)", en: "The accuracy is contested (18(1)(a))" },
  UNLAWFUL: {
    nl: "Onrechtmatig, maar bewaren op wens (18, lid 1, b)",
    en: "Unlawful, but kept at his wish (18(1)(b))",
  },
  CLAIM: { nl: "Nodig voor een eigen rechtsvordering (18, lid 1, c)", en: "Needed for a claim of his own (18(1)(c))" },
  OBJECTION: { nl: "Er is bezwaar gemaakt (18, lid 1, d)", en: "There is an objection (18(1)(d))" },
};

export const deliveryManner: Record<DeliveryManner, Word> = {
  LINK: { nl: "Link met code", en: "Link with a code" },
  POST: { nl: "Per post", en: "By post" },
  REGISTERED_POST: { nl: "Aangetekend per post", en: "By registered post" },
  IN_PERSON: { nl: "Persoonlijk overhandigd", en: "Handed over in person" },
};

export const addressProof: Record<AddressProof, Word> = {
  CALLED_KNOWN_NUMBER: { nl: "Gebeld op een nummer dat wij al hadden", en: "Called on a number we already had" },
  LETTER_RECEIVED: { nl: "In een ontvangen brief", en: "In a letter that was received" },
  IN_PERSON: { nl: "Aan de balie", en: "At the desk" },
};

export const deliveryEnd: Record<DeliveryEnd, Word> = {
  TERM: { nl: "De dertig dagen zijn voorbij", en: "The thirty days are over" },
  WITHDRAWN: { nl: "Ingetrokken door de FG", en: "Taken back by the data protection officer" },
  NOT_ENTITLED: { nl: "Mag niet meer aan deze persoon worden gegeven", en: "May not be given to this person any more" },
  CONTENT_GONE: { nl: "Wat erin staat, is vernietigd", en: "What is in it was erased" },
};

export const transferState: Record<TransferState, Word> = {
  ENTERED: { nl: "Adres nog niet bevestigd", en: "Address not confirmed yet" },
  CONFIRMED: { nl: "Adres bevestigd", en: "Address confirmed" },
  ENDED: { nl: "Gaat niet rechtstreeks", en: "Does not go straight" },
};

export const addressFinding: Record<AddressFinding, Word> = {
  OFFICIAL_SITE: { nl: "Op de officiële website", en: "On the official website" },
  CALLED_KNOWN_NUMBER: { nl: "Teruggebeld op een bekend nummer", en: "Called back on a number that was known" },
  LETTER: { nl: "In een brief van de organisatie", en: "In a letter of the organisation" },
};

export const transferEnding: Record<TransferEnding, Word> = {
  NO_SECURE_WAY: { nl: "Er is geen veilige weg naar de ontvanger", en: "There is no safe way to the receiver" },
  RECEIVER_DECLINES: {
    nl: "De ontvanger kan of wil het niet ontvangen",
    en: "The receiver cannot or will not receive it",
  },
  RECEIVER_UNKNOWN: {
    nl: "De ontvanger of zijn adres is niet gevonden",
    en: "The receiver or his address was not found",
  },
  NO_LONGER_ASKED: { nl: "De betrokkene vraagt het niet meer", en: "The person does not ask it any more" },
  ENTERED_WRONG: { nl: "De ontvanger was verkeerd vastgelegd", en: "The receiver was taken down wrongly" },
};

export const codeRoad: Record<CodeRoad, Word> = {
  PERSON: { nl: "Via de betrokkene zelf", en: "Through the person himself" },
  TELEPHONE: { nl: "Telefonisch aan de ontvanger", en: "By telephone to the receiver" },
};

export const holdGround: Record<HoldGround, Word> = {
  REQUEST: { nl: "Een open verzoek", en: "An open request" },
  WISH: { nl: "Op wens van de betrokkene (18, lid 1, b of c)", en: "At the person's own wish (18(1)(b) or (c))" },
};

export const holdEnd: Record<HoldEnd, Word> = {
  ANSWERED: { nl: "Het verzoek is beantwoord", en: "The request was answered" },
  LIFTED: { nl: "De beperking is opgeheven", en: "The restriction was lifted" },
  EXPIRED: { nl: "De einddatum kwam", en: "Its last day came" },
  MOVED: { nl: "De vernietigingsdatum is verschoven", en: "The day of destruction moved" },
};
