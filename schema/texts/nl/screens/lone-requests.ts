/** Requests of whoever is in no case. */
export const loneRequests = {
  title: "Verzoeken zonder dossier",
  tabs: "Soorten verzoeken",
  inCase: "In een casus",
  alone: "Zonder dossier",
  intro:
    "Verzoeken van mensen die niet (meer) in een casus staan: de casus is vernietigd of was er nooit, of iemand werkt hier. Elk verzoek is een klein eigen dossier, dat vijf jaar na het antwoord wordt vernietigd. Het haalt niets terug en houdt niets vast.",
  back: "Alle verzoeken zonder dossier",
  empty: "Geen verzoeken zonder dossier",
  emptyHelp: "Een verzoek over een casus die er nog is, legt u vast op de pagina van die casus.",
  name: "Over wie gaat het",
  register: "Verzoek zonder dossier vastleggen",
  registerIntro:
    "Staat de betrokkene in een casus die er nog is? Leg het verzoek dan daar vast. De termijn van een maand loopt vanaf de dag waarop het bureau het verzoek kreeg, bij wie dan ook. Wat u over de persoon opschrijft, leest daarna alleen de FG.",
  submit: "Verzoek vastleggen",
  registered: "Vastgelegd: verzoek %{number}",
  person: "Wat is deze persoon voor het bureau",
  ownName: "Naam van de betrokkene",
  reach: "Adres voor de brief, of hoe te bereiken",
  reachHelp: "Zet elk deel van het adres op een eigen regel: zo staat het boven de brief.",
  parentName: "Naam van de ouder die vraagt",
  fileNumber: "Kenmerk op de oude brief (niet verplicht)",
  fileNumberHelp: "Bijvoorbeeld OC-2026-0012. Daarmee zoekt het bureau de verklaring van vernietiging.",
  wording: "Wat wordt gevraagd (niet verplicht)",
  author: "Vastgelegd door",
  destroyOn: "Wordt vernietigd op",
  who: "Wie vraagt wat",
  whoLine: "Doel: het verzoek beantwoorden. Bewaartermijn: vijf jaar na het antwoord. Alleen de FG leest dit.",
  found: "Verklaring van vernietiging",
  proof: "Vernietigd op %{day}, code %{code}",
  noProof: "Bij dit kenmerk is geen verklaring gevonden.",
  finding: "Wat is er van deze persoon gevonden",
  findingHelp:
    "Dit staat in de brief. Wordt er iets bewaard, schrijf dan in de toelichting wat, waarom en tot wanneer, of wat u heeft gewijzigd of verwijderd.",
  tellAnswer:
    "Leg vast dat de brief weg is. Daarmee is het verzoek beantwoord. Vijf jaar na die dag wordt dit dossier vernietigd.",
  approveIntro:
    "Dit dossier was aan de beurt op %{day}, maar dat is geen dag van tevoren aangekondigd. Klopt het? Dan wordt het meteen vernietigd.",
  approve: "Vernietigen toestaan",
  account: {
    title: "Overzicht van het account",
    line: "Wat het bureau van dit account bewaart: naam, rol, organisatie, overeenkomsten, kenmerken en dagen van casussen, en aanmeldingen. Het wordt elke keer opnieuw gemaakt en nergens bewaard. Lees het na voordat u het geeft.",
    choose: "Welk account",
    nobody: "Kies een account",
  },
};
