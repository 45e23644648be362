import type { Reading } from "./reading.js";

/** Requests, complaints, and what they hold up. */
export const aboutRights = {
  D14: {
    clause: "rights/restrict",
    about: { nl: "Een open verzoek op de vernietigingsdatum", en: "An open request on the day of destruction" },
    rule: {
      nl: "Er wordt gewacht tot het verzoek is beantwoord, met een einddatum en alleen zichtbaar voor de FG. Na het antwoord wordt dezelfde dag verwijderd.",
      en: "It waits until the request is answered, with an end date and shown to the data protection officer alone. After the answer it is erased the same day.",
    },
    others: { nl: "Toch verwijderen; of onbeperkt wachten.", en: "Erase all the same; or wait without end." },
  },
  D20: {
    clause: "data/persons",
    about: { nl: "Professionals zijn ook betrokkenen", en: "Professionals are data subjects too" },
    rule: {
      nl: "Alles rond register en verzoeken geldt voor iedere soort persoon, ook voor professionals, aanmelders en wie hier werkt.",
      en: "All about the register and requests holds for every kind of person, also for professionals, applicants and those who work here.",
    },
    others: { nl: "Alleen voor leerling en ouders.", en: "Only for pupil and parents." },
  },
  D22: {
    clause: "rights/restrict",
    about: { nl: "Beperking en verwijderen", en: "Restriction and erasing" },
    rule: {
      nl: "Een beperking noemt haar grond. Op wens van de persoon stelt zij verwijderen hoogstens twaalf maanden uit; anders hoogstens tot het antwoord. Het intrekken van toestemming doet dat nooit.",
      en: "A restriction names its ground. At the person's wish it puts off erasing for at most twelve months; otherwise until the answer at most. A withdrawal of consent never does.",
    },
    others: { nl: "Elke beperking bewaart zonder einde.", en: "Any restriction keeps without end." },
  },
  D24: {
    clause: "keep/complaint-ever",
    about: {
      nl: "Een klacht over een aanmelding die niet is behandeld",
      en: "A complaint about an application not taken on",
    },
    rule: {
      nl: "De aanmelding verdwijnt op tijd. De klacht krijgt een eigen klein dossier.",
      en: "The application goes on time. The complaint gets a small file of its own.",
    },
    others: { nl: "De aanmelding vijf jaar bewaren.", en: "Keep the application for five years." },
  },
  D25: {
    clause: "rights/complaint-to-fg",
    about: { nl: "Een privacyklacht bij de FG", en: "A privacy complaint" },
    rule: {
      nl: "Een eigen dossier dat alleen de FG ziet, en dat de casus niet langer laat bestaan. Wie er niet over gaat, ziet alleen dat er een reden is.",
      en: "A file of its own that only the data protection officer sees, and that does not keep the case. Others see only that there is a ground.",
    },
    others: { nl: "In de casus zelf vastleggen.", en: "Take it down in the case itself." },
  },
  D26: {
    clause: "keep/erased",
    about: { nl: "Wat van een verwijderde casus blijft", en: "What stays of an erased case" },
    rule: {
      nl: "Een verklaring met een versleuteld kenmerk van het nummer, nooit het nummer zelf, vijf jaar lang.",
      en: "A certificate with a keyed mark of the number, never the number itself, for five years.",
    },
    others: { nl: "Het nummer bewaren.", en: "Keep the number." },
  },
  D31: {
    clause: "keep/last-contact",
    about: { nl: "Een verkeerd vastgelegd contact", en: "A contact taken down wrongly" },
    rule: {
      nl: "De FG laat het met reden verbeteren en de datum wordt opnieuw berekend. Een gesprek met de leerling verschuift niets; contact over een lopende klacht wel.",
      en: "The data protection officer has it corrected with a reason and the day is worked out anew. A talk with the pupil moves nothing; contact about a running complaint does.",
    },
    others: { nl: "Wat er staat, blijft staan.", en: "What stands there stays." },
  },
  D32: {
    clause: "rights/access",
    about: { nl: "Welke verzoeken verwijderen uitstellen", en: "Which requests put off erasing" },
    rule: {
      nl: "Alleen inzage, correctie, beperking en overdracht, door of voor iemand in het dossier, en één keer per vernietigingsdatum.",
      en: "Only access, correction, restriction and portability, by or for somebody in the file, and once for each day of destruction.",
    },
    others: { nl: "Elk verzoek, zo vaak als het komt.", en: "Every request, as often as it comes." },
  },
  D33: {
    clause: "rights/any-channel",
    about: { nl: "De termijn stilzetten", en: "Stopping the term" },
    rule: {
      nl: "Alleen om iemands identiteit vast te stellen, gevraagd binnen vijf werkdagen; de dagen daartussen tellen niet mee. Een weigering komt altijd binnen de eerste maand.",
      en: "Only to find out who somebody is, asked within five working days; the days between are not counted. A refusal always comes within the first month.",
    },
    others: { nl: "Ook bij drukte of onduidelijkheid.", en: "Also when it is busy or unclear." },
  },
} as const satisfies Record<string, Reading>;
