import type { Reading } from "./reading.js";

/** The survey, the figures, and those who work for the bureau. */
export const aboutWork = {
  D9: {
    clause: "survey/anonymous",
    about: { nl: "Wanneer de enquête komt, en wat anoniem is", en: "When the survey comes, and what anonymous is" },
    rule: {
      nl: "Drie maanden na het einde, een week eerder tot drie weken later; daarbuiten niet. Nergens staat welk antwoord van wie is. Geen herinnering. Open tekst staat uit.",
      en: "Three months after the end, from a week before to three weeks after; never outside that. Nowhere stands whose an answer is. No reminder. Free text is off.",
    },
    others: { nl: "Met een code die later wordt gewist.", en: "With a code that is erased later." },
  },
  D10: {
    clause: "report/all-handled",
    about: { nl: "Welke aanvragen meetellen voor het ministerie", en: "Which applications count for the ministry" },
    rule: {
      nl: "Wat in behandeling is genomen. Afgewezen en aangehouden aanmeldingen tellen nooit mee. Een toegewezen bezwaar laat een casus weg.",
      en: "What was taken on. Applications declined or on hold never count. An upheld objection leaves a case out.",
    },
    others: { nl: "Alles wat is binnengekomen.", en: "Everything that came in." },
  },
  D18: {
    clause: "origin/third-parties-authorised",
    about: { nl: "Stukken die ongevraagd binnenkomen", en: "Items that arrive unasked" },
    rule: {
      nl: "Hoogstens vijf werkdagen apart, alleen voor het bureau leesbaar om te beslissen. Aannemen kan alleen met een machtiging op de dag van ontvangst.",
      en: "Apart for at most five working days, to be read by the bureau alone to decide. They are accepted only under an authorisation on the day of receipt.",
    },
    others: { nl: "Meteen terugsturen; of gewoon bewaren.", en: "Send back at once; or simply keep." },
  },
  D19: {
    clause: "processors/consultants",
    about: { nl: "Een consulent wiens overeenkomst afloopt", en: "A consultant whose agreement ends" },
    rule: {
      nl: "Zonder geldige overeenkomst kan de consulent niet aanmelden en krijgt hij geen casus. Loopt zij af, dan eindigt de toegang om middernacht.",
      en: "Without an agreement in force the consultant cannot sign in and is given no case. When it ends, access ends at midnight.",
    },
    others: { nl: "Lopende casussen afmaken.", en: "Finish the running cases." },
  },
  D28: {
    clause: "share/within-assignment",
    about: { nl: "Een casus heropenen", en: "Reopening a case" },
    rule: {
      nl: "Alleen door een leidinggevende, met reden, vóór de vernietigingsdatum en met beide documenten geldig op die dag. Niet na een intrekking.",
      en: "Only by a lead, with a reason, before the day of destruction and with both documents in force that day. Not after a withdrawal.",
    },
    others: { nl: "Altijd opnieuw aanmelden.", en: "Always apply anew." },
  },
  D29: {
    clause: "survey/opt-out",
    about: { nl: "Wie geen enquête krijgt", en: "Who gets no survey" },
    rule: {
      nl: "Wie introk, en wiens casus beperkt is of stilstaat. Dat iemand is uitgenodigd, is een kaal merkteken dat met de casus verdwijnt.",
      en: "Who withdrew, and whose case is restricted or stands still. That somebody was invited is a bare mark that goes with the case.",
    },
    others: { nl: "Alleen wie zich afmeldde.", en: "Only who opted out." },
  },
  D34: {
    clause: "keep/held-apart",
    about: { nl: "Welke stappen mogen", en: "Which steps may be taken" },
    rule: {
      nl: "Van aangehouden naar tekenen mag zonder nieuw gesprek, met dezelfde termijn. Een afgewezen aanmelding verandert niet meer. Getekend maar nooit opgepakt wordt toch verwijderd.",
      en: "From on hold to signing is allowed without a new interview, on the same term. A declined application changes no more. Signed but never taken up is erased all the same.",
    },
    others: { nl: "Een afwijzing kan worden teruggedraaid.", en: "A refusal can be undone." },
  },
  D39: {
    clause: "share/consultant",
    about: { nl: "Het einde van een toekenning", en: "The end of an assignment" },
    rule: {
      nl: "Met het beëindigen van de casus eindigen de toekenningen in dezelfde handeling. Een overeenkomst begint niet eerder dan de dag van vastleggen.",
      en: "With closing a case its assignments end in the same act. An agreement begins no earlier than the day it is taken down.",
    },
    others: { nl: "De toekenning loopt door tot de einddatum.", en: "The assignment goes on until its last day." },
  },
  D40: {
    clause: "purpose/assignment-only",
    about: { nl: "Waarvoor iets wordt gedaan", en: "What something is done for" },
    rule: {
      nl: "Elke handeling noemt een activiteit uit het register. Noemt er één niets, dan start de software niet.",
      en: "Every act names an activity of the register. When one names none the software does not start.",
    },
    others: { nl: "Het doel per casus vastleggen.", en: "Take down the purpose for each case." },
  },
} as const satisfies Record<string, Reading>;
