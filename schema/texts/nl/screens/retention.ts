/** What every night erases, and what is left to show of it. */
export const retention = {
  title: "Vernietiging",
  intro:
    "Elke nacht om 00:15 vernietigt het systeem de casussen waarvan de bewaartermijn om is: gegevens, documenten, brieven, berichten en sleutels, in één keer. Er blijft een verklaring over waarin niemand te herkennen is.",
  empty: "Er is nog geen nacht geweest",
  emptyHelp: "Na de eerste nacht staat hier wat er is vernietigd.",
  columns: {
    runOn: "Nacht van",
    erased: "Vernietigd",
    held: "Wacht op antwoord",
    waiting: "Wacht op akkoord",
    residue: "Nagezocht",
  },
  clean: "Niets over",
  left: "%{smart_count} rest gevonden |||| %{smart_count} resten gevonden",
  busy: "Nog bezig",
  state: {
    done: "De ronde van %{day} is klaar",
    doneHelp:
      "Alles wat aan de beurt was, is weg. Wat er de komende week aan de beurt is, staat in de lijst met casussen.",
    waiting:
      "%{smart_count} casus wacht op een tweede persoon |||| %{smart_count} casussen wachten op een tweede persoon",
    waitingHelp:
      "Dat zij nu vernietigd worden, is geen dag van tevoren aangekondigd. Een hoofd van het bureau kijkt of het klopt, en staat het toe op de pagina van de casus of van de klacht.",
    held: "%{smart_count} casus blijft tot een verzoek is beantwoord. |||| %{smart_count} casussen blijven tot een verzoek is beantwoord.",
    left: "Van wat vernietigd is, is %{smart_count} rest teruggevonden |||| Van wat vernietigd is, zijn %{smart_count} resten teruggevonden",
    showDue: "Bekijk ze",
    showWeek: "Komende week",
  },
  lookup: {
    title: "Verklaring van vernietiging",
    help: "Van een vernietigde casus weet het bureau niets meer. Wie het kenmerk op een oude brief heeft, kan hier de verklaring vinden.",
    number: "Kenmerk",
    example: "Bijvoorbeeld: OC-2026-0012",
    submit: "Opzoeken",
    none: "Er is geen verklaring bij %{number}. Zo’n casus is hier niet vernietigd, of het kenmerk klopt niet.",
  },
  kept: {
    title: "Bewaartermijnen",
    intro:
      "Voor alles wat het systeem bewaart: hoe lang, vanaf wanneer, volgens welke belofte, en wie het weghaalt. Waar het privacyreglement zwijgt, staat dat erbij.",
    onTime: "Er is niets voorbij zijn termijn",
    onTimeHelp: "Dat is zojuist in de database geteld, niet afgeleid van wat de rondes zeggen te hebben gedaan.",
    late: "%{smart_count} rij is voorbij zijn termijn |||| %{smart_count} rijen zijn voorbij hun termijn",
    lateHelp: "Op de pagina Bewijzen staat bij ‘Niet langer dan nodig’ welke rijen dat zijn.",
    gap: "Leemte: onze lezing",
    past: "%{smart_count} te laat |||| %{smart_count} te laat",
    back: "Terug naar Vernietiging",
    columns: {
      what: "Wat",
      term: "Hoe lang",
      clause: "Belofte",
      by: "Door wie",
      past: "Voorbij de termijn",
    },
  },
  certificate: {
    title: "Verklaring van vernietiging van %{number}",
    erasedAt: "Vernietigd",
    due: "Aan de beurt op",
    promisedBy: "Uiterlijk op",
    rule: "Regel",
    what: "%{smart_count} rij vernietigd |||| %{smart_count} rijen vernietigd",
    whatHelp:
      "Uit %{smart_count} tabel van het dossier, met de sleutels. Na de nacht daarop is er ook in kopieën niets meer van te openen. |||| Uit %{smart_count} tabellen van het dossier, met de sleutels. Na de nacht daarop is er ook in kopieën niets meer van te openen.",
    code: "Code van deze verklaring",
    print: "Afdrukken",
  },
};
