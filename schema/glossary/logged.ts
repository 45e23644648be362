import { act } from "./course.js";
import type { Word } from "./word.js";

/** What was done, as the log tells it: the acts of a case, and all else that can be asked of the house. */
export const logged = {
  ...act,
  receiveApplication: { nl: "Aanmelding vastleggen", en: "Record application" },
  addInstitution: { nl: "Instantie toevoegen", en: "Add institution" },
  case: { nl: "Casus bekeken", en: "Viewed case" },
  cases: { nl: "Casuslijst bekeken", en: "Viewed list of cases" },
  search: { nl: "Gezocht op naam of nummer", en: "Searched by name or number" },
  casesLike: { nl: "Gekeken of een leerling al bekend is", en: "Looked whether a pupil is known already" },
  indexNames: { nl: "Namen gelezen om ze vindbaar te maken", en: "Read names to make them findable" },
  consents: { nl: "Toestemmingen bekeken", en: "Viewed consents" },
  recipients: { nl: "Ontvangers bekeken", en: "Viewed recipients" },
  reveals: { nl: "Lijst van tonen met reden bekeken", en: "Viewed list of showings" },
  requests: { nl: "Verzoeken bekeken", en: "Viewed requests" },
  messages: { nl: "Berichten bekeken", en: "Viewed messages" },
  sendMail: { nl: "Bericht verstuurd", en: "Sent message" },
  confirmMessage: { nl: "Bericht als aangekomen vastgelegd", en: "Recorded message as arrived" },
  sendMessageAgain: { nl: "Bericht opnieuw versturen", en: "Send message again" },
  institutions: { nl: "Instanties bekeken", en: "Viewed institutions" },
  accounts: { nl: "Medewerkers bekeken", en: "Viewed staff" },
  reportCatalogue: { nl: "Rapportages bekeken", en: "Viewed reports" },
  logEntries: { nl: "Logboek bekeken", en: "Viewed log" },
  logState: { nl: "Stand van het logboek bekeken", en: "Viewed state of the log" },
  exportLog: { nl: "Logboek opgehaald", en: "Fetched log" },
  readProcessingLog: { nl: "Verwerkingen opgevraagd", en: "Asked for processing lines" },
  signAgreement: { nl: "Verwerkersovereenkomst vastleggen", en: "Record processor agreement" },
  session: { nl: "Paneel geopend", en: "Opened panel" },
  signIn: { nl: "Aanmelden", en: "Sign in" },
  signOut: { nl: "Afmelden", en: "Sign out" },
  ownAccount: { nl: "Eigen account bekeken", en: "Viewed own account" },
  endSession: { nl: "Sessie beëindigd", en: "Ended session" },
  endSessions: { nl: "Overal afgemeld", en: "Signed out everywhere" },
  offerAuthenticator: { nl: "App voor codes aangeboden", en: "Offered an app for codes" },
  addAuthenticator: { nl: "App voor codes ingesteld", en: "Set up an app for codes" },
  removeAuthenticator: { nl: "App voor codes weggehaald", en: "Removed an app for codes" },
  offerPasskey: { nl: "Passkey aangeboden", en: "Offered a passkey" },
  addPasskey: { nl: "Passkey toegevoegd", en: "Added a passkey" },
  renamePasskey: { nl: "Passkey een naam gegeven", en: "Named a passkey" },
  removePasskey: { nl: "Passkey weggehaald", en: "Removed a passkey" },
  askPasskey: { nl: "Met passkey aanmelden", en: "Sign in with a passkey" },
  answerPasskey: { nl: "Passkey beantwoord", en: "Answered with a passkey" },
  askCode: { nl: "Om een code gevraagd", en: "Asked for a code" },
  renewRecoveryCodes: { nl: "Herstelcodes vernieuwd", en: "Renewed recovery codes" },
  changePassword: { nl: "Wachtwoord gewijzigd", en: "Changed password" },
  recoveries: { nl: "Toegangsherstel bekeken", en: "Viewed access recoveries" },
  beginRecovery: { nl: "Toegangsherstel begonnen", en: "Began access recovery" },
  confirmRecovery: { nl: "Toegangsherstel bevestigd", en: "Confirmed access recovery" },
  useRecovery: { nl: "Toegang hersteld", en: "Got access back" },
  setClock: { nl: "Klok van de demonstratie verzetten", en: "Move the demonstration's clock" },
  answerAgain: { nl: "Opnieuw beantwoord, want al gedaan", en: "Answered again, since it was done already" },
  turnEpoch: { nl: "Sleutels van de dag wisselen", en: "Change the keys of the day" },
  none: { nl: "Ongeldige vraag", en: "Invalid question" },
} satisfies Record<string, Word>;

/** How it ended; a refusal says which kind. */
export const loggedOutcome = {
  ok: { nl: "Gedaan", en: "Done" },
  refused: { nl: "Geweigerd", en: "Refused" },
  forbidden: { nl: "Niet bevoegd", en: "Not allowed" },
  unauthenticated: { nl: "Niet aangemeld", en: "Not signed in" },
  bad_user_input: { nl: "Onjuist ingevuld", en: "Filled in wrongly" },
  not_found: { nl: "Niet gevonden", en: "Not found" },
  conflict: { nl: "Intussen gewijzigd", en: "Changed meanwhile" },
  incident: { nl: "Storing", en: "Incident" },
} satisfies Record<string, Word>;

/** Who else than a person with a role the log names. */
export const loggedRole = {
  rounds: { nl: "Het systeem zelf", en: "The system itself" },
  nobody: { nl: "Iemand die niet is aangemeld", en: "Somebody not signed in" },
} satisfies Record<string, Word>;
