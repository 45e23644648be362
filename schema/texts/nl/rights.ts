/** The pages on which somebody uses a right, or complains to the data protection officer. Short sentences, no jargon. */
export const rights = {
  title: "Mijn gegevens: verzoek indienen",
  read: "Uw gegevens inzien, verbeteren of laten verwijderen",
  start: {
    intro:
      "Wij bewaren gegevens van u of uw kind? Dan hebt u rechten. Op deze pagina's vraagt u wat u wilt. Het kost niets, en u hoeft niet te zeggen waarom.",
    rightsTitle: "Wat u kunt vragen",
    how: "Uw verzoek gaat naar onze functionaris gegevensbescherming (FG). Alleen de FG leest wat u schrijft. U krijgt binnen een maand antwoord.",
    age: "Is een leerling 16 jaar of ouder? Dan vraagt de leerling het zelf, of geeft iemand daarvoor een machtiging.",
    consent:
      "Wilt u een toestemming of machtiging intrekken? Bel ons, dan doen wij dat meteen. Dat hoeft niet via dit formulier.",
    survey:
      "Wilt u alleen geen vragenlijst meer van ons? Gebruik dan de link in de mail over die vragenlijst. U hoeft niet te zeggen waarom.",
    notNow:
      "Schrijf hier niets over gezondheid of de situatie thuis. Stuur geen kopie van een paspoort of identiteitskaart, en geen burgerservicenummer.",
    hour: "U hebt na elk antwoord een uur. Daarna wissen wij wat u invulde.",
    begin: "Beginnen",
    call: "Liever bellen? Dat kan:",
  },
  kinds: {
    ACCESS: "Inzage: ik wil zien wat u van mij of mijn kind bewaart",
    CORRECTION: "Verbeteren: er staat iets dat niet klopt",
    ERASURE: "Verwijderen: ik wil dat gegevens weggaan",
    RESTRICTION: "Beperken: ik wil dat u gegevens een tijd niet gebruikt",
    PORTABILITY: "Overdragen: ik wil gegevens meenemen, of aan een ander laten geven",
    OBJECTION: "Bezwaar: ik ben het niet eens met het gebruik van gegevens",
    COMPLAINT: "Klacht bij de FG: ik vind dat u niet goed met gegevens omging",
  },
  whose: {
    SELF: "Voor mijzelf",
    PARENT: "Voor mijn kind, als ouder of voogd met gezag",
    MANDATE: "Voor iemand anders, die mij daarvoor heeft gemachtigd",
  },
  persons: {
    PUPIL: "Een leerling",
    GUARDIAN: "Een ouder, voogd of verzorger",
    APPLICANT: "Iemand die een aanvraag deed en geen ouder is",
    PROFESSIONAL: "Iemand van een school of een andere instantie",
    STAFF: "Iemand die bij het bureau werkt of werkte",
    CONSULTANT: "Een consulent",
  },
  subjects: {
    BUREAU: "Over hoe het bureau met gegevens omgaat",
    COLLEAGUE: "Over iemand die hier werkt, of over een consulent",
  },
  next: "Verder",
  back: "Terug",
  send: "Verzoek versturen",
  change: "Wijzigen",
  discard: "Stoppen en alles wissen",
  discarded: { title: "Alles is gewist", text: "Wij hebben niets bewaard van wat u invulde." },
  optional: "niet verplicht",
  kept: "Wij bewaren uw antwoorden tot %{time}. Daarna wissen wij ze, tenzij u het verzoek hebt verstuurd.",
  faultTitle: "Er is een probleem",
  fault: {
    choice: "Kies een van de antwoorden.",
    day: "Vul een dag in die bestaat.",
    reach: "Vul een e-mailadres, een telefoonnummer of een postadres in, zodat wij kunnen antwoorden.",
    long: "Dit is te lang. Gebruik hoogstens %{most} tekens.",
    trap: "Uw browser vulde een veld in dat niet voor u is. Verstuur het verzoek nog een keer.",
    soon: "Dat ging erg snel. Kijk uw antwoorden nog even na en verstuur het verzoek daarna.",
  },
  day: { example: "Bijvoorbeeld 15 1 2015.", day: "Dag", month: "Maand", year: "Jaar" },
  yes: "Ja",
  no: "Nee",
  unknown: "Weet ik niet",
  steps: {
    right: { title: "Wat wilt u vragen?", hint: "Kies één ding. Wilt u meer? Doe dan daarna nog een verzoek." },
    whose: {
      title: "Voor wie vraagt u dit?",
      hint: "Een ouder vraagt voor een kind tot 16 jaar. Vanaf 16 jaar vraagt de leerling zelf, of machtigt de leerling iemand.",
    },
    person: { title: "Van wie zijn de gegevens?", hint: "Kies wat het beste past." },
    subject: {
      title: "Waar gaat de klacht over?",
      hint: "Gaat uw klacht over de FG zelf? Dan kunt u naar de Autoriteit Persoonsgegevens.",
    },
    you: {
      title: "Hoe heet u en hoe bereiken wij u?",
      hint: "Vul ten minste een e-mailadres, een telefoonnummer of een postadres in. Stuur geen kopie van een paspoort of identiteitskaart. Weten wij niet zeker wie u bent, dan nemen wij contact met u op.",
    },
    why: {
      title: "Wilt u er iets bij schrijven?",
      hint: "Het hoeft niet. Schrijf niets over gezondheid of de situatie thuis, en geen burgerservicenummer.",
    },
    complaint: {
      title: "Wat is er gebeurd?",
      hint: "Alleen de FG leest dit. Schrijf niets over gezondheid of de situatie thuis, en geen burgerservicenummer.",
    },
    check: { title: "Controleer uw antwoorden", hint: "Kijk na of alles klopt. Daarna verstuurt u het verzoek." },
  },
  fields: {
    right: "Wat wilt u vragen?",
    whose: "Voor wie vraagt u dit?",
    person: "Van wie zijn de gegevens?",
    subject: "Waar gaat de klacht over?",
    name: "Uw naam",
    about: "Naam van wie de gegevens zijn",
    email: "E-mailadres",
    phone: "Telefoonnummer",
    address: "Postadres",
    wording: "Toelichting",
    complaint: "Uw klacht",
    trap: "Laat dit veld leeg",
  },
  gone: {
    title: "Uw antwoorden zijn er niet meer",
    text: "Wij bewaren antwoorden een uur. Of uw browser neemt onze beveiligingscookie niet aan; zonder die cookie kunnen wij uw antwoorden niet bij elkaar houden. U kunt opnieuw beginnen.",
    again: "Opnieuw beginnen",
  },
  sent: {
    title: "Wij hebben uw verzoek ontvangen",
    complaintTitle: "De FG heeft uw klacht ontvangen",
    number: "Uw nummer is",
    answerBy: "Wij antwoorden uiterlijk op %{day}.",
    nextTitle: "Wat er nu gebeurt",
    next: [
      "De functionaris gegevensbescherming (FG) leest uw verzoek en zoekt uit wat er van u of uw kind is.",
      "Weten wij niet zeker wie u bent, dan vragen wij dat binnen vijf werkdagen. De tijd staat stil tot u antwoordt. Wij vragen nooit om een kopie van een paspoort of identiteitskaart.",
      "Is er meer tijd nodig, dan hoort u dat binnen een maand, met de reden. Dan antwoorden wij uiterlijk drie maanden na uw verzoek.",
    ],
    complaintNext: [
      "Alleen de FG leest uw klacht. Wie erover gaat, ziet hem niet.",
      "De FG neemt contact met u op, onderzoekt het en schrijft u wat daaruit kwam.",
    ],
    remedyTitle: "Bent u het niet eens met ons, of hoort u niets?",
    authority: "U kunt klagen bij de",
    court:
      "U kunt ook de rechtbank vragen ernaar te kijken, binnen zes weken na ons antwoord. Kreeg u geen antwoord op tijd, dan kan het altijd.",
    officer: "Vragen? De FG bereikt u via %{phone} of %{email}.",
    hour: "Wij sturen geen bevestiging. Deze pagina kunt u nog een uur bekijken: schrijf het nummer en de dag op, of print de pagina.",
    complaintHour:
      "Wij sturen geen bevestiging. Deze pagina kunt u nog een uur bekijken: schrijf de dag op, of print de pagina.",
  },
  busy: {
    title: "Het is nu erg druk",
    text: "Er kwamen in korte tijd veel verzoeken binnen. Probeer het over %{minutes} minuten opnieuw, of bel ons.",
    kept: "Wij bewaren uw antwoorden nog een uur.",
  },
  unread: {
    title: "Dit kunnen wij niet lezen",
    text: "Er kwam iets anders binnen dan het formulier, of te veel. Ga terug en probeer het opnieuw.",
  },
  down: {
    title: "Er ging iets mis",
    text: "Dat ligt aan ons. Wat u op de vorige pagina's invulde, blijft een uur bewaard. Probeer het zo opnieuw, of bel ons.",
  },
};
export type RightsTexts = typeof rights;
