import type { Reading } from "./reading.js";

/** From when a term is counted, and until when. */
export const aboutTerms = {
  D1: {
    clause: "keep/declined-14-days",
    about: { nl: "Vanaf welke dag de veertien dagen lopen", en: "From which day the fortnight is counted" },
    rule: {
      nl: "Vanaf het intakegesprek, ook als later is besloten. Bij 'uiterlijk' wordt een dag eerder verwijderd dan de laatste dag, bij een vaste termijn op de dag zelf. Weekend en feestdag verschuiven niets.",
      en: "From the intake interview, even when it was decided later. 'At the latest' is erased a day before the last day, a fixed term on the day itself. A weekend or holiday moves nothing.",
    },
    others: {
      nl: "Vanaf het besluit; of doorschuiven naar de eerste werkdag.",
      en: "From the decision; or moved on to the next working day.",
    },
  },
  D2: {
    clause: "keep/declined-14-days",
    about: { nl: "Een intake waarna niemand beslist", en: "An intake after which nobody decides" },
    rule: {
      nl: "Na zeven en elf dagen wordt gewaarschuwd. Op de vernietigingsdatum geldt de aanmelding als niet in behandeling genomen en wordt verwijderd. Uitstellen kan niet.",
      en: "There is a warning after seven and eleven days. On its day the application counts as not taken on and is erased. It cannot be put off.",
    },
    others: {
      nl: "Bewaren tot er is besloten, omdat niet beslist iets anders is dan afgewezen.",
      en: "Keep it until it is decided, since undecided is not declined.",
    },
    isGap: true,
  },
  D3: {
    clause: "consent/in-writing",
    about: { nl: "Handtekeningen die nog niet terug zijn", en: "Signatures that are not back yet" },
    rule: {
      nl: "Drie maanden na het intakegesprek wordt de aanmelding verwijderd als niet iedereen tekende. Tot dan bewaren wij alleen contactgegevens en wat bij de intake hoort.",
      en: "Three months after the intake interview the application is erased when not everybody signed. Until then only contact details and what belongs to the intake are kept.",
    },
    others: {
      nl: "Veertien dagen, zoals bij een afwijzing; of zolang de ouders erom vragen.",
      en: "A fortnight, as after a refusal; or as long as the parents ask for it.",
    },
    isGap: true,
  },
  D4: {
    clause: "keep/no-longer-than-needed",
    about: { nl: "Een aanmelding zonder intakegesprek", en: "An application without an intake interview" },
    rule: {
      nl: "Ingetrokken: verwijderd binnen veertien dagen na de intrekking. Onbereikbaar: verwijderd drie maanden na ontvangst.",
      en: "Withdrawn: erased within a fortnight of the withdrawal. Out of reach: erased three months after receipt.",
    },
    others: { nl: "Meteen verwijderen; of twee jaar, als een casus.", en: "Erase at once; or two years, as a case." },
    isGap: true,
  },
  D5: {
    clause: "keep/handled-2-years",
    about: { nl: "Een casus die niemand beëindigt", en: "A case that nobody closes" },
    rule: {
      nl: "Na zes maanden zonder activiteit komt er een taak; na twaalf maanden beëindigt een leidinggevende de casus of legt vast waarom niet.",
      en: "After six months without activity there is a task; after twelve a lead closes the case or takes down why not.",
    },
    others: {
      nl: "Niets doen: de twee jaar beginnen dan nooit.",
      en: "Do nothing: the two years then never begin.",
    },
    isGap: true,
  },
  D6: {
    clause: "keep/held-3-months",
    about: { nl: "Aangehouden, en ouders die terugbellen", en: "On hold, and parents who call back" },
    rule: {
      nl: "De terugbeldag ligt tussen het gesprek en drie maanden later. Alleen een nieuw intakegesprek laat de termijn opnieuw beginnen; hoe vaak dat gebeurt, is te zien.",
      en: "The day to call back by lies between the interview and three months later. Only a new interview starts the term again; how often that happens is shown.",
    },
    others: { nl: "Elk telefoontje verlengt; of geen enkel.", en: "Every call extends it; or none does." },
  },
  D7: {
    clause: "keep/last-contact",
    about: { nl: "Wat het laatste contact over het werk is", en: "What the last contact about the work is" },
    rule: {
      nl: "De latere van twee dagen: het einde van het werk en het laatste gesprek met ouders over het werk. Enquête, verzoek, rekening of teruggekomen post tellen niet. Elke verschuiving staat met reden in het logboek.",
      en: "The later of two days: the end of the work and the last talk with parents about it. A survey, request, bill or returned mail does not count. Each move is in the log with its reason.",
    },
    others: {
      nl: "De eerste van de twee; of elk contact, van welke aard ook.",
      en: "The earlier of the two; or any contact at all.",
    },
  },
  D8: {
    clause: "keep/complaint-5-years",
    about: {
      nl: "Welke klacht vijf jaar geeft, en vanaf wanneer",
      en: "Which complaint gives five years, and from when",
    },
    rule: {
      nl: "Alleen een klacht of geschil met ons bureau, ook als die is opgelost of ingetrokken. De vijf jaar lopen vanaf dezelfde dag als de twee jaar. Een klacht van na de verwijdering krijgt een eigen klein dossier. Inkorten kan per soort gegeven; verlengen nooit.",
      en: "Only a complaint or dispute with our bureau, also when settled or withdrawn. The five years run from the same day as the two. A complaint from after the erasure gets a small file of its own. It can be shortened for a kind of data; never lengthened.",
    },
    others: {
      nl: "Elke klacht, ook tegen een school; of vanaf de klacht zelf.",
      en: "Any complaint, also against a school; or from the complaint itself.",
    },
  },
  D15: {
    clause: "regulation/may-change",
    about: { nl: "Een nieuwe versie met een andere bewaartermijn", en: "A new version with another term" },
    rule: {
      nl: "Een kortere termijn geldt meteen voor iedereen, een langere alleen voor casussen die onder die versie beginnen.",
      en: "A shorter term holds for everybody at once, a longer one only for cases that begin under that version.",
    },
    others: { nl: "Steeds de nieuwste; of steeds die van het begin.", en: "Always the newest; or always the first." },
  },
  D16: {
    clause: "rights/any-channel",
    about: { nl: "Een termijn die in een weekend eindigt", en: "A term that ends in a weekend" },
    rule: {
      nl: "Alleen de wettelijke termijn om een verzoek te beantwoorden schuift door naar de volgende werkdag. Een bewaartermijn nooit.",
      en: "Only the term that the law sets for answering a request moves on to the next working day. A term of keeping never does.",
    },
    others: { nl: "Alles schuift door; of niets.", en: "Everything moves on; or nothing." },
  },
  D27: {
    clause: "report/yearly",
    about: { nl: "In welk jaar een casus telt", en: "In which year a case counts" },
    rule: {
      nl: "In het jaar waarin het werk eindigde, ook als dat later is vastgelegd. Is dat jaar al vastgesteld, dan in het eerste dat nog open is.",
      en: "In the year in which the work ended, also when that was taken down later. When that year is fixed already, in the first that is still open.",
    },
    others: { nl: "Het jaar van vastleggen.", en: "The year of taking it down." },
  },
  D35: {
    clause: "keep/no-longer-than-needed",
    about: { nl: "Intrekken vóór de intake", en: "Withdrawing before the intake" },
    rule: {
      nl: "Wat het eerst komt: veertien dagen na de intrekking of de termijn die al liep. Een intake later dan drie maanden na ontvangst kan niet worden gepland.",
      en: "Whichever comes first: a fortnight after the withdrawal or the term that ran already. No intake is planned later than three months after receipt.",
    },
    others: { nl: "Altijd veertien dagen.", en: "Always a fortnight." },
  },
} as const satisfies Record<string, Reading>;
