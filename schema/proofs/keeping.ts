import type { Figure } from "./figure.js";

/** Of ground, security and terms. */
export const ofKeeping = {
  cases_read_for_figures: {
    clause: "purpose/assignment-only",
    nl: "Casussen ingezien onder rapportage, in de laatste 31 dagen",
    en: "Cases looked into for reporting, in the last 31 days",
  },
  recorded_after_withdrawal: {
    clause: "purpose/legal-basis",
    nl: "Gegevens vastgelegd nadat de toestemming was ingetrokken",
    en: "Records taken down after the consent was withdrawn",
  },
  kept_past_day: {
    clause: "keep/no-longer-than-needed",
    nl: "Overige casussen voorbij hun vernietigingsdatum",
    en: "Other cases past their day of destruction",
  },
  mail_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Verzonden berichten die te lang zijn bewaard",
    en: "Sent messages kept too long",
  },
  exports_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Exports die te lang zijn bewaard",
    en: "Exports kept too long",
  },
  files_without_place: {
    clause: "security/one-file",
    nl: "Bestanden die bij geen document horen",
    en: "Files that belong to no document",
  },
  log_broken: {
    clause: "security/measures",
    nl: "Breuk in het verzegelde logboek",
    en: "Break in the sealed log",
  },
  log_unread: {
    clause: "security/measures",
    nl: "Logboek drie dagen niet nagelezen",
    en: "Log not read through for three days",
  },
  log_unsealed: {
    clause: "security/measures",
    nl: "Regels van de laatste dag die niet zijn verzegeld",
    en: "Lines of the last day that are not sealed",
  },
  reveals_untold: {
    clause: "security/limited-access",
    nl: "Keren getoond met reden zonder melding aan de FG, in de laatste 31 dagen",
    en: "Reveals that the data protection officer was not told of, in the last 31 days",
  },
  administrator_in_cases: {
    clause: "security/limited-access",
    nl: "Keren dat een beheerder in een casus kwam, in de laatste 31 dagen",
    en: "Times an administrator got into a case, in the last 31 days",
  },
  keys_of_past_days: {
    clause: "security/encryption",
    nl: "Casussleutels onder een dagsleutel die weg moest zijn",
    en: "Keys of cases under a day's key that should be gone",
  },
  keys_not_renewed: {
    clause: "security/encryption",
    nl: "Dagsleutel die niet is vernieuwd",
    en: "Day's key that was not renewed",
  },
  declined_past_day: {
    clause: "keep/declined-14-days",
    nl: "Niet behandelde aanmeldingen voorbij hun vernietigingsdatum",
    en: "Applications not taken on past their day of destruction",
  },
  declined_past_promise: {
    clause: "keep/declined-14-days",
    nl: "Niet behandelde aanmeldingen voorbij de laatste beloofde dag",
    en: "Applications not taken on past the last day promised",
  },
  held_with_consultant: {
    clause: "keep/held-apart",
    nl: "Aangehouden aanmeldingen met een consulent",
    en: "Applications on hold with a consultant",
  },
  held_without_callback: {
    clause: "keep/held-callback",
    nl: "Aangehouden aanmeldingen zonder terugbeltermijn",
    en: "Applications on hold without a day to call back by",
  },
  callbacks_late: {
    clause: "keep/held-callback",
    nl: "Terugbeltermijnen voorbij zonder actie",
    en: "Days to call back by that passed without action",
  },
  held_past_day: {
    clause: "keep/held-3-months",
    nl: "Aangehouden aanmeldingen voorbij hun vernietigingsdatum",
    en: "Applications on hold past their day of destruction",
  },
  held_too_long: {
    clause: "keep/held-3-months",
    nl: "Aangehouden aanmeldingen met een datum later dan drie maanden na het intakegesprek",
    en: "Applications on hold dated later than three months after the intake interview",
  },
  handled_past_day: {
    clause: "keep/handled-2-years",
    nl: "Beëindigde casussen voorbij hun vernietigingsdatum",
    en: "Closed cases past their day of destruction",
  },
  handled_too_long: {
    clause: "keep/handled-2-years",
    nl: "Beëindigde casussen met een datum later dan twee jaar na het einde",
    en: "Closed cases dated later than two years after the end",
  },
  anchors_without_contact: {
    clause: "keep/last-contact",
    nl: "Verschoven bewaartermijnen zonder contact dat dat verklaart",
    en: "Moved terms without a contact that explains it",
  },
} as const satisfies Record<string, Figure>;
