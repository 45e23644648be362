import type { Figure } from "./figure.js";

/** Of sharing, supervision and rights. */
export const ofSharing = {
  shared_without_line: {
    clause: "share/only-authorised",
    nl: "Verstrekkingen zonder machtiging op dat moment",
    en: "Disclosures without an authorisation at that moment",
  },
  shared_outside_work: {
    clause: "share/within-assignment",
    nl: "Verstrekkingen buiten de tijd dat wij eraan werkten",
    en: "Disclosures outside the time that we worked on it",
  },
  institutions_of_other_kind: {
    clause: "share/named-institutions",
    nl: "Instanties van een soort die niet in het reglement staat",
    en: "Institutions of a kind that is not in the regulation",
  },
  lines_without_relevance: {
    clause: "share/when-relevant",
    nl: "Machtigingsregels voor een eerdere of nieuwe school zonder reden",
    en: "Authorisation lines for an earlier or new school without a reason",
  },
  lines_without_necessity: {
    clause: "share/other-third-parties",
    nl: "Machtigingsregels voor een overige instantie zonder noodzaak",
    en: "Authorisation lines for another institution without necessity",
  },
  consultants_at_once: {
    clause: "share/consultant",
    nl: "Casussen met twee consulenten tegelijk",
    en: "Cases with two consultants at once",
  },
  assigned_outside_work: {
    clause: "share/consultant",
    nl: "Open toekenningen in een casus die niet in behandeling is",
    en: "Open assignments in a case that is not being handled",
  },
  consultant_elsewhere: {
    clause: "share/consultant",
    nl: "Keren dat een consulent in een casus kwam zonder toekenning, in de laatste 31 dagen",
    en: "Times a consultant got into a case without an assignment, in the last 31 days",
  },
  ministry_in_cases: {
    clause: "report/to-ministry",
    nl: "Keren dat het ministerie in een casus kwam, in de laatste 31 dagen",
    en: "Times the ministry got into a case, in the last 31 days",
  },
  officer_missing: {
    clause: "oversight/fg",
    nl: "Niemand die als FG kan aanmelden",
    en: "Nobody who can sign in as data protection officer",
  },
  officer_wrote: {
    clause: "oversight/fg",
    nl: "Keren dat de FG zelf in een casus schreef buiten een besluit op een verzoek, in de laatste 31 dagen",
    en: "Times the data protection officer wrote in a case but for what was decided on a request, in the last 31 days",
  },
  objections_late: {
    clause: "rights/object",
    nl: "Bezwaren voorbij hun termijn",
    en: "Objections past their term",
  },
  access_late: {
    clause: "rights/access",
    nl: "Verzoeken om inzage voorbij hun termijn",
    en: "Requests for access past their term",
  },
  corrections_late: {
    clause: "rights/correct",
    nl: "Verzoeken om correctie voorbij hun termijn",
    en: "Requests for correction past their term",
  },
  erasures_late: {
    clause: "rights/erase",
    nl: "Verzoeken om verwijdering voorbij hun termijn",
    en: "Requests for erasure past their term",
  },
  restrictions_late: {
    clause: "rights/restrict",
    nl: "Verzoeken om beperking voorbij hun termijn",
    en: "Requests for restriction past their term",
  },
  transfers_late: {
    clause: "rights/portability",
    nl: "Verzoeken om overdracht voorbij hun termijn",
    en: "Requests for transfer past their term",
  },
  registered_late: {
    clause: "rights/any-channel",
    nl: "Verzoeken die later dan twee weekdagen na ontvangst zijn vastgelegd",
    en: "Requests taken down later than two weekdays after receipt",
  },
} as const satisfies Record<string, Figure>;
