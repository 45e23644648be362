/** The pages on which somebody applies. Short sentences, no jargon. */
export const apply = {
  title: "Onderwijsconsulent aanvragen",
  start: {
    intro:
      "Zit een kind thuis, of dreigt dat? Of komen ouders en school er samen niet uit? Een onderwijsconsulent denkt mee, onderzoekt en bemiddelt. Dat kost u niets.",
    youNeed: "Dit vult u in:",
    needs: [
      "wie u bent en hoe wij u bereiken;",
      "om welk kind het gaat, als u de ouder of verzorger bent;",
      "in een paar zinnen wat u van ons vraagt.",
    ],
    notNow:
      "Schrijf hier niets over gezondheid, diagnoses of de situatie thuis. Daarover praten wij later, en alleen als de ouders daarmee instemmen.",
    leave:
      "Bent u niet de ouder? Dan vragen wij eerst of de ouders het goed vinden. Vinden zij dat niet, dan bewaren wij niets.",
    pupil: "Bent u zelf de leerling, of is de leerling 18 jaar of ouder? Bel ons dan.",
    notice: "Lees wat wij met uw gegevens doen",
    noticeVersion: "Dit is versie %{version} van ons privacyreglement. Wij leggen vast dat u deze versie zag.",
    hour: "U hebt na elk antwoord een uur. Daarna wissen wij wat u invulde.",
    begin: "Beginnen",
    call: "Liever bellen? Dat kan:",
  },
  next: "Verder",
  back: "Terug",
  send: "Aanvraag versturen",
  change: "Wijzigen",
  discard: "Stoppen en alles wissen",
  discarded: { title: "Alles is gewist", text: "Wij hebben niets bewaard van wat u invulde." },
  optional: "niet verplicht",
  kept: "Wij bewaren uw antwoorden tot %{time}. Daarna wissen wij ze, tenzij u de aanvraag hebt verstuurd.",
  faultTitle: "Er is een probleem",
  fault: {
    choice: "Kies een van de antwoorden.",
    day: "Vul een dag in die bestaat, bijvoorbeeld 15 1 2015.",
    reach: "Vul een e-mailadres of een telefoonnummer in, zodat wij kunnen antwoorden.",
    long: "Dit is te lang. Gebruik hoogstens %{most} tekens.",
    ofAge: "Deze leerling is 18 jaar of ouder en beslist zelf. Laat hem of haar ons bellen.",
    trap: "Uw browser vulde een veld in dat niet voor u is. Verstuur de aanvraag nog een keer.",
    notice: "Ons privacyreglement is net veranderd. Lees de nieuwe versie en verstuur de aanvraag daarna.",
    soon: "Dat ging erg snel. Kijk uw antwoorden nog even na en verstuur de aanvraag daarna.",
  },
  day: { example: "Bijvoorbeeld 15 1 2015.", day: "Dag", month: "Maand", year: "Jaar" },
  yes: "Ja",
  no: "Nee",
  unknown: "Weet ik niet",
  steps: {
    who: {
      title: "Wie bent u?",
      hint: "Ook een voogd, een verzorger of een wettelijk vertegenwoordiger kiest hier voor ouder of verzorger.",
    },
    leave: {
      title: "Vinden de ouders het goed dat u een aanvraag doet?",
      hint: "Vraag het eerst aan de ouders. Zonder hun toestemming kunt u geen aanvraag doen en bewaren wij niets.",
    },
    relation: { title: "Wat bent u van het kind?", hint: "Kies wat het beste past." },
    authority: {
      title: "Hebt u het gezag over het kind?",
      hint: "Wie gezag heeft, beslist over school, zorg en geld van een kind. Meestal zijn dat beide ouders.",
    },
    you: {
      title: "Hoe heet u en hoe bereiken wij u?",
      hint: "Vul een e-mailadres of een telefoonnummer in, of allebei. Wij gebruiken dit alleen voor deze aanvraag.",
    },
    other: {
      title: "Is er nog iemand met gezag over het kind?",
      hint: "Bijvoorbeeld de andere ouder. Later moet iedereen met gezag instemmen.",
    },
    otherPerson: { title: "Wie heeft nog meer gezag?", hint: "Vul in wat u weet." },
    parents: {
      title: "Hoe heet de ouder en hoe bereiken wij hem of haar?",
      hint: "Vul een e-mailadres of een telefoonnummer in, of allebei. Wij schrijven de ouder zelf: vul dus niet uw eigen e-mailadres in.",
    },
    child: { title: "Om welk kind gaat het?", hint: "Vul de namen in zoals de school ze kent." },
    question: {
      title: "Wat vraagt u van ons?",
      hint: "Schrijf het in een paar zinnen. Schrijf niets over gezondheid, diagnoses, cijfers, verzuim of thuis, en geen burgerservicenummer. Daarover praten wij later, als de ouders ermee instemmen.",
    },
    check: {
      title: "Controleer uw antwoorden",
      hint: "Kijk na of alles klopt. Daarna verstuurt u de aanvraag.",
    },
  },
  fields: {
    kind: "Wie bent u?",
    hasLeave: "Vinden de ouders het goed dat u een aanvraag doet?",
    permissionFrom: "Wie van de ouders gaf toestemming?",
    permissionOn: "Op welke dag?",
    permissionBy: "Hoe?",
    relation: "Wat bent u van het kind?",
    authority: "Hebt u het gezag over het kind?",
    name: "Naam",
    givenName: "Voornaam",
    namePrefix: "Tussenvoegsel",
    familyName: "Achternaam",
    email: "E-mailadres",
    phone: "Telefoonnummer",
    hasOther: "Is er nog iemand met gezag over het kind?",
    otherRelation: "Wat is deze persoon van het kind?",
    otherLivesApart: "Woont deze persoon op een ander adres dan u?",
    birthOn: "Geboortedatum",
    gender: "Geslacht",
    question: "Wat vraagt u van ons?",
    trap: "Laat dit veld leeg",
  },
  stop: {
    title: "U kunt dit formulier niet invullen",
    leave:
      "Voor een aanvraag is eerst de toestemming van de ouders nodig. Wij hebben niets bewaard. Vraag het aan de ouders, of laat hen zelf de aanvraag doen.",
    authority:
      "Alleen wie gezag heeft over het kind, kan als ouder of verzorger een aanvraag doen. Wij hebben niets bewaard. Vraag iemand die gezag heeft, of bel ons.",
  },
  gone: {
    title: "Uw antwoorden zijn er niet meer",
    text: "Wij bewaren antwoorden een uur. Of uw browser neemt onze beveiligingscookie niet aan; zonder die cookie kunnen wij uw antwoorden niet bij elkaar houden. U kunt opnieuw beginnen.",
    again: "Opnieuw beginnen",
  },
  sent: {
    title: "Wij hebben uw aanvraag ontvangen",
    number: "Uw nummer is",
    nextTitle: "Wat er nu gebeurt",
    next: [
      "Wij lezen uw aanvraag en nemen contact met u op voor een gesprek.",
      "Daarna krijgen de ouders een overeenkomst en een machtiging om te tekenen. Pas als iedereen met gezag heeft getekend, beginnen wij.",
      "Tot die tijd leggen wij niets vast over gezondheid, thuis, leren of verzuim.",
    ],
    mail: "Hebt u een e-mailadres ingevuld, dan krijgt u een bevestiging.",
    back: "Wilt u de aanvraag intrekken of iets verbeteren? Bel ons en noem het nummer.",
    hour: "Deze pagina kunt u nog een uur bekijken. Schrijf het nummer op of print de pagina.",
  },
  busy: {
    title: "Het is nu erg druk",
    text: "Er kwamen in korte tijd veel aanvragen binnen. Probeer het over %{minutes} minuten opnieuw, of bel ons.",
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
export type ApplyTexts = typeof apply;
