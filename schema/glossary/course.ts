import type { Act, Activity, Outcome, Stage } from "../words.js";
import type { Word } from "./word.js";

export const stage: Record<Stage, Word> = {
  RECEIVED: { nl: "Ontvangen", en: "Received" },
  INTAKE_PLANNED: { nl: "Intake gepland", en: "Intake planned" },
  INTAKE_DONE: { nl: "Intake gevoerd", en: "Intake held" },
  DECLINED: { nl: "Niet in behandeling", en: "Declined" },
  ON_HOLD: { nl: "Aangehouden", en: "On hold" },
  AWAITING_SIGNATURES: { nl: "Wacht op akkoord", en: "Awaiting signatures" },
  IN_PROGRESS: { nl: "In behandeling", en: "In progress" },
  CLOSED: { nl: "Beëindigd", en: "Closed" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

/** The labels of the buttons. */
export const act: Record<Act, Word> = {
  planIntake: { nl: "Intake plannen", en: "Plan intake" },
  holdIntake: { nl: "Intakegesprek vastleggen", en: "Record intake interview" },
  declineCase: { nl: "Niet in behandeling nemen", en: "Decline" },
  withdrawApplication: { nl: "Aanmelding intrekken", en: "Withdraw application" },
  putOnHold: { nl: "Aanhouden", en: "Put on hold" },
  postLetter: { nl: "Brief op de post doen", en: "Post letter" },
  sendForms: { nl: "Formulieren versturen", en: "Send forms" },
  awaitSignatures: { nl: "Wachten op akkoord", en: "Await signatures" },
  registerSignature: { nl: "Handtekening vastleggen", en: "Record signature" },
  remindSigners: { nl: "Herinnering sturen", en: "Send reminder" },
  takeUpCase: { nl: "In behandeling nemen", en: "Take up" },
  assignConsultant: { nl: "Consulent toekennen", en: "Assign consultant" },
  endAssignment: { nl: "Toekenning beëindigen", en: "End assignment" },
  handOverCase: { nl: "Overdragen aan andere consulent", en: "Hand over to another consultant" },
  addRecord: { nl: "Gegeven toevoegen", en: "Add record" },
  addDocument: { nl: "Document toevoegen", en: "Add document" },
  addSignedForm: { nl: "Getekend formulier toevoegen", en: "Add signed form" },
  finishDocument: { nl: "Document definitief maken", en: "Make document final" },
  quarantineArrival: { nl: "In quarantaine plaatsen", en: "Put in quarantine" },
  decideArrival: { nl: "Over quarantaine beslissen", en: "Decide on quarantine" },
  askInformation: { nl: "Gegevens opvragen", en: "Ask for information" },
  followInformation: { nl: "Opvraag opvolgen", en: "Follow up a request" },
  revealRecords: { nl: "Tonen met reden", en: "Show with reason" },
  discloseRecords: { nl: "Gegevens delen", en: "Share records" },
  postDisclosure: { nl: "Brief op de post", en: "Letter posted" },
  renewLink: { nl: "Nieuwe link sturen", en: "Send a new link" },
  withdrawDisclosure: { nl: "Niet versturen", en: "Do not send" },
  tellRecipients: { nl: "Ontvangers ingelicht", en: "Recipients told" },
  withdrawAuthorisation: { nl: "Intrekking vastleggen", en: "Record withdrawal" },
  withdrawLine: { nl: "Machtigingsregel intrekken", en: "Withdraw a line" },
  invalidateSignature: { nl: "Handtekening ongeldig verklaren", en: "Invalidate signature" },
  resumeCase: { nl: "Verder gaan na overeenstemming", en: "Go on after agreement" },
  addGuardian: { nl: "Ouder of verzorger toevoegen", en: "Add a guardian" },
  changeAuthority: { nl: "Gezag wijzigen", en: "Change authority" },
  changeAddress: { nl: "Adres wijzigen", en: "Change address" },
  addProfessional: { nl: "Professional toevoegen", en: "Add professional" },
  giveNotice: { nl: "Informeren vastleggen", en: "Record a notice" },
  recordContact: { nl: "Contact vastleggen", en: "Record contact" },
  addTask: { nl: "Taak toevoegen", en: "Add task" },
  closeCase: { nl: "Casus afronden", en: "Close case" },
  registerRequest: { nl: "Verzoek registreren", en: "Register request" },
};

export const outcome: Record<Outcome, Word> = {
  PLACED: { nl: "Geplaatst op een school", en: "Placed at a school" },
  BACK_TO_SCHOOL: { nl: "Terug naar de eigen school", en: "Back at own school" },
  AGREEMENT: { nl: "Afspraken gemaakt", en: "Agreement reached" },
  ADVICE: { nl: "Advies gegeven", en: "Advice given" },
  NO_SOLUTION: { nl: "Geen oplossing gevonden", en: "No solution found" },
  ENDED_BY_PARENTS: { nl: "Gestopt door de ouders", en: "Ended by the parents" },
};

export const activity: Record<Activity, Word> = {
  APPLICATION: { nl: "Aanmelding", en: "Application" },
  INTAKE: { nl: "Intake", en: "Intake" },
  HANDLING: { nl: "Behandeling", en: "Handling" },
  EXCHANGE: { nl: "Uitwisseling met instanties", en: "Exchange with institutions" },
  RIGHTS: { nl: "Rechten van betrokkenen", en: "Rights of data subjects" },
  REPORTING: { nl: "Rapportage aan het ministerie", en: "Reporting to the ministry" },
  SECURITY: { nl: "Beveiliging en logboek", en: "Security and log" },
  PROCESSORS: { nl: "Beheer van verwerkers", en: "Management of processors" },
};
