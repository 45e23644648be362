/** What leaves the house as a file, and who asked for it and why. */
export const exports = {
  title: "Exports",
  intro: "Wie casussen of het logboek als bestand heeft opgevraagd, welke gegevens, waarvoor en waarom.",
  introOwn: "Wat u als bestand hebt opgevraagd, waarvoor en waarom. De FG ziet dit ook.",
  empty: "Er is nog niets geëxporteerd",
  emptyHelp: "Zodra iemand casussen of het logboek als bestand opvraagt, staat het hier.",
  open: "Exporteren…",
  ofCases: "Casussen exporteren",
  ofCasesIntro:
    "U krijgt een CSV-bestand met de casussen van deze lijst, met de filters en in de volgorde die u hebt gekozen. Namen, adressen, gezondheid en thuissituatie gaan niet mee. Wat u opvraagt en waarom wordt vastgelegd en is zichtbaar voor de FG.",
  ofLog: "Logboek exporteren",
  ofLogIntro:
    "U krijgt het hele verzegelde logboek als bestand. Daarmee kan iedereen buiten dit systeem nagaan of het ongeschonden is. Wat u opvraagt en waarom wordt vastgelegd.",
  ofEvidence: "Bewijs van dit verzoek meenemen",
  ofEvidenceIntro:
    "Eén zip-bestand voor de toezichthouder, en niet voor wie het verzoek deed: de feiten van dit verzoek, de besluiten, wat er is gegeven en de kenmerken daarvan. Niet wat iemand kreeg of schreef. De regels uit het logboek gaan over de hele casus, vanaf de dag van ontvangst.",
  readyEvidence: "Het bewijs staat klaar",
  evidence: "Bewijs van een verzoek",
  ofPack: "Verantwoording voor de AP exporteren",
  ofPackIntro:
    "U krijgt de datalekken, de zaken van de AP, de verzoeken van betrokkenen (soort en data), de verklaringen van vernietiging en het register van verwerkingsactiviteiten. Er gaat niets uit een dossier mee, en geen naam van een leerling of ouder. Lees na wat u zelf over datalekken hebt opgeschreven voordat u het verstuurt.",
  whose: "Noem in de reden geen namen van leerlingen of ouders.",
  make: "Bestand klaarzetten",
  readyCases: "%{smart_count} casus staat klaar |||| %{smart_count} casussen staan klaar",
  readyLog: "Het logboek staat klaar",
  readyPack: "De verantwoording staat klaar",
  readyHelp:
    "De link werkt tot %{moment}, alleen voor u en zolang u aangemeld blijft. Elke keer dat u het bestand ophaalt, wordt vastgelegd. Bewaar het niet langer dan nodig.",
  fetch: "Bestand ophalen",
  fetchReadable: "Leesbare versie ophalen",
  over: "Deze link is verlopen. Vraag het bestand opnieuw aan.",
  close: "Sluiten",
  columns: {
    createdAt: "Wanneer",
    who: "Wie",
    what: "Wat",
    fields: "Welke gegevens",
    activity: "Waarvoor",
    reason: "Waarom",
    endsAt: "Link tot",
  },
  cases: "%{smart_count} casus |||| %{smart_count} casussen",
  log: "Logboek, %{smart_count} regel |||| Logboek, %{smart_count} regels",
  pack: "Verantwoording voor de AP, %{smart_count} datalek |||| Verantwoording voor de AP, %{smart_count} datalekken",
  selection: "%{cases} (%{selection})",
};
