import type { ContactPartner, ContactSubject } from "../contacts.js";
import type { TaskKind, TaskState } from "../duties.js";
import type { SignalKind } from "../signals.js";
import type { Word } from "./word.js";

/** What is to be done: duties of the course first, then what somebody set himself to. */
export const taskKind: Record<TaskKind, Word> = {
  SEND_FORMS: { nl: "Formulieren versturen", en: "Send the forms" },
  PLAN_INTAKE: { nl: "Intake plannen", en: "Plan the intake" },
  HOLD_INTAKE: { nl: "Intakegesprek voeren en vastleggen", en: "Hold and record the intake interview" },
  DECIDE: { nl: "Besluiten over de aanmelding", en: "Decide on the application" },
  SEND_LETTER: { nl: "Brief versturen", en: "Send the letter" },
  CALL_BACK: { nl: "Nagaan of de ouder terugbelde", en: "See whether the parent rang back" },
  REMIND_SIGNERS: { nl: "Herinneren aan de formulieren", en: "Remind of the forms" },
  COLLECT_SIGNATURES: { nl: "Handtekeningen binnenhalen", en: "Get the signatures in" },
  ASSIGN_CONSULTANT: { nl: "Consulent toekennen", en: "Assign a consultant" },
  COLLECT_SIGNATURE: { nl: "Ontbrekende handtekening ophalen", en: "Collect the missing signature" },
  ASK_PUPIL: { nl: "Leerling zelf om toestemming vragen", en: "Ask the pupil himself for consent" },
  SETTLE_OBJECTION: { nl: "Bezwaar van een ouder oplossen, of afronden", en: "Settle a parent's objection, or close" },
  GIVE_NOTICE: { nl: "Betrokkenen informeren over hun gegevens", en: "Tell the people concerned about their data" },
  DECIDE_QUARANTINE: { nl: "Beslissen over quarantaine", en: "Decide on quarantine" },
  TELL_RECIPIENTS: {
    nl: "Ontvangers inlichten: machtiging niet meer geldig",
    en: "Tell recipients: authorisation no longer valid",
  },
  REVIEW_IDLE: { nl: "Casus zonder activiteit: ga verder of rond af", en: "Case without activity: go on or close" },
  TELL_BREACH: { nl: "Betrokkenen vertellen over een datalek", en: "Tell the people concerned of a breach" },
  CHASE_INFORMATION: { nl: "Nabellen over een opvraag", en: "Chase a request for information" },
  CALL_PARENTS: { nl: "Ouders bellen", en: "Ring the parents" },
  CALL_SCHOOL: { nl: "School bellen", en: "Ring the school" },
  CALL_INSTITUTION: { nl: "Instantie bellen", en: "Ring an institution" },
  PLAN_TALK: { nl: "Gesprek plannen", en: "Plan a talk" },
  WRITE_LETTER: { nl: "Brief of verslag schrijven", en: "Write a letter or report" },
  WORK_OUT_FILE: { nl: "Dossier bijwerken", en: "Bring the file up to date" },
  DISCUSS_CASE: { nl: "Casus bespreken", en: "Discuss the case" },
};

export const taskState: Record<TaskState, Word> = {
  OPEN: { nl: "Open", en: "Open" },
  DONE: { nl: "Gedaan", en: "Done" },
  LAPSED: { nl: "Vervallen", en: "Lapsed" },
};

export const contactPartner: Record<ContactPartner, Word> = {
  GUARDIAN: { nl: "Ouder", en: "Guardian" },
  PUPIL: { nl: "Leerling", en: "Pupil" },
  APPLICANT: { nl: "Aanmelder", en: "Applicant" },
  INSTITUTION: { nl: "Instantie", en: "Institution" },
  OTHER: { nl: "Iemand anders", en: "Somebody else" },
};

export const contactSubject: Record<ContactSubject, Word> = {
  WORK: { nl: "Over het werk dat is of wordt gedaan", en: "About the work that is or was done" },
  APPOINTMENT: { nl: "Over een afspraak", en: "About an appointment" },
  SIGNATURES: { nl: "Over formulieren en handtekeningen", en: "About forms and signatures" },
  REQUEST: { nl: "Over een verzoek om inzage of iets anders", en: "About a request, such as for access" },
  COMPLAINT: { nl: "Over een klacht", en: "About a complaint" },
  SURVEY: { nl: "Over de enquête", en: "About the survey" },
};

/** What somebody hears, of a case that is named beside it. */
export const signalKind: Record<SignalKind, Word> = {
  ASSIGNED: { nl: "De casus is aan u toegekend", en: "The case was assigned to you" },
  TASK_GIVEN: { nl: "U kreeg een taak", en: "You were given a task" },
  TASKS_RETURNED: {
    nl: "Taken kwamen terug: een account is beëindigd of gewijzigd",
    en: "Tasks came back: an account was ended or changed",
  },
  SIGNED: { nl: "Er is getekend", en: "Somebody signed" },
  WITHDRAWN: { nl: "Toestemming is ingetrokken", en: "Consent was withdrawn" },
  INVALIDATED: { nl: "Een handtekening bleek niet geldig", en: "A signature turned out to be invalid" },
  FROZEN: { nl: "De casus staat stil", en: "The case was stopped" },
  CASE_IDLE: {
    nl: "In een casus is een jaar niets gedaan: rond af of leg vast waarom niet",
    en: "Nothing was done in a case for a year: close it or say why not",
  },
  DISPUTE_ENDED: {
    nl: "De casus is beëindigd: na dertig dagen waren de ouders het niet eens",
    en: "The case was ended: after thirty days the parents did not agree",
  },
  AUTHORISATION_EXPIRED: { nl: "De machtiging is verlopen", en: "The authorisation has expired" },
  REQUEST_RECEIVED: { nl: "Er is een verzoek van een betrokkene", en: "A data subject made a request" },
  ERASURE_WAITS: { nl: "Een vernietiging wacht op een tweede persoon", en: "An erasure waits for a second person" },
  ERASURE_MISSED: { nl: "Een casus had al vernietigd moeten zijn", en: "A case should have been erased already" },
  HEALTH_ERASED: {
    nl: "Gegevens over gezondheid zijn vernietigd: niemands toestemming staat nog",
    en: "Data about health were erased: nobody's consent stands any more",
  },
  PRIVACY_COMPLAINT: {
    nl: "Een klacht over privacy is aan u doorgegeven",
    en: "A complaint about privacy was passed on to you",
  },
  PRIVACY_COMPLAINT_LATE: {
    nl: "Een klacht over privacy staat langer dan zes weken open",
    en: "A complaint about privacy has been open for more than six weeks",
  },
  REQUEST_LATE: {
    nl: "Een verzoek is te laat beantwoord: meld het aan het bestuur",
    en: "A request is late: tell the board",
  },
  IDENTITY_WAITS: {
    nl: "Iemand liet nog niet zien wie hij is: weigeren kan alleen binnen de eerste maand",
    en: "Somebody did not show yet who he is: a refusal must go within the first month",
  },
  BREACH_REPORTED: { nl: "Er is een datalek gemeld: de 72 uur lopen", en: "A breach was reported: the 72 hours run" },
  BREACH_DUE: {
    nl: "Een datalek moet binnen 24 uur bij de AP gemeld zijn",
    en: "A breach is to be notified to the authority within 24 hours",
  },
  NOTE_PROPOSED: {
    nl: "Er ligt een opmerking bij jaarcijfers om te ondertekenen",
    en: "A note beside yearly figures waits to be signed",
  },
  DECISION_PROPOSED: {
    nl: "De FG stelt iets voor waarvoor een hoofd moet tekenen",
    en: "The data protection officer proposes what a head must sign",
  },
  DECISION_JUDGED: { nl: "Een hoofd heeft over een voorstel beslist", en: "A head decided on a proposal" },
  RECEIVER_NAMED: {
    nl: "Het adres van een ontvanger wacht op een bevestiging",
    en: "The address of a receiver waits to be confirmed",
  },
  RECEIVER_CONFIRMED: { nl: "Het adres van een ontvanger is bevestigd", en: "The address of a receiver was confirmed" },
  REQUEST_DUE: { nl: "Een verzoek moet bijna beantwoord zijn", en: "A request is to be answered soon" },
  REVEALED: {
    nl: "Gezondheid en thuissituatie zijn getoond, met een reden",
    en: "Health and home were shown, with a reason",
  },
};
