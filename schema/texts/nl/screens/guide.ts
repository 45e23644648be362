/** What to try in the demonstration, role by role; and who else one can be there. */
export const guide = {
  title: "Wat u hier kunt proberen",
  intro: "Alles in deze demonstratie is verzonnen. U kunt niets stukmaken dat echt is.",
  close: "Rondleiding sluiten",
  open: "Rondleiding tonen",
  again: "U vindt de rondleiding terug onder uw naam, rechtsboven.",
  others: "Verder als",
  other: "Verder als: %{who} (%{name})",
  office: {
    plan: { title: "Plan een intakegesprek", help: "Open een nieuwe aanmelding en kies een tijd." },
    sign: {
      title: "Leg een handtekening vast",
      help: "Pas als iedereen die moet tekenen heeft getekend, mag het werk beginnen.",
    },
    letter: {
      title: "Bekijk de brief over aanhouden",
      help: "Elke ouder krijgt een eigen brief. Leg vast dat hij op de post is gedaan.",
    },
    reveal: {
      title: "Vraag gezondheid en thuissituatie te zien",
      help: "Ze zijn afgeschermd. Met een reden ziet u ze een kwartier; de FG krijgt bericht.",
    },
    search: { title: "Zoek een leerling op naam", help: "Typ een deel van een naam, of een nummer." },
  },
  lead: {
    assign: { title: "Ken een consulent toe", help: "Aan een casus in behandeling waar nog niemand aan werkt." },
    board: { title: "Bekijk alle casussen", help: "Filter ze, bewaar de zoekopdracht, of zet ze op een bord." },
    agreements: {
      title: "Kijk wiens overeenkomst afloopt",
      help: "Zonder verwerkersovereenkomst ziet een consulent geen enkele casus.",
    },
    log: { title: "Zie wie een casus bekeek", help: "Elke keer dat iemand kijkt, staat er." },
    people: { title: "Zie wie hier werkt", help: "Het account van een FG eindigt alleen als u het bevestigt." },
  },
  consultant: {
    read: { title: "Lees een casus van u", help: "U ziet alle soorten gegevens, maar alleen van uw eigen casussen." },
    talk: {
      title: "Leg een gesprek vast",
      help: "Het verschijnt in de tijdlijn; ga na wat het voor de bewaartermijn betekent.",
    },
    share: {
      title: "Deel iets met de school",
      help: "Te kiezen is alleen wat de machtiging nu toestaat. Probeer maar wat niet mag.",
    },
    tasks: { title: "Rond een taak af", help: "Of geef hem terug aan het bureau." },
    calendar: { title: "Zet uw taken in uw agenda", help: "Buiten het huis staan alleen dag en casusnummer." },
  },
  fg: {
    request: {
      title: "Behandel een verzoek van een ouder",
      help: "Zolang het openstaat, kunt u die ene casus lezen.",
    },
    kept: { title: "Open een andere casus", help: "U ziet het verloop en de toestemmingen, en niets van de inhoud." },
    reveals: { title: "Zie wie met reden keek", help: "Elke keer dat gezondheid of thuissituatie is getoond." },
    log: { title: "Controleer het logboek", help: "Het is regel voor regel verzegeld; vraag een controle aan." },
    roles: { title: "Lees wie wat mag", help: "De hele tabel, zoals de server haar bewaakt." },
  },
  ministry: {
    reports: {
      title: "Bekijk de vrijgegeven cijfers",
      help: "Kies zelf jaren en uitsplitsingen, en bewaar een rapport om naar te verwijzen.",
    },
    nothing: { title: "Probeer een casus te zien", help: "Dat kan niet, en de poging wordt vastgelegd." },
    account: { title: "Bekijk uw eigen account", help: "Waar u bent aangemeld, en hoe." },
  },
  administrator: {
    invite: { title: "Nodig iemand uit", help: "De FG hoort van elk account dat wordt gemaakt of gewijzigd." },
    roles: { title: "Lees wie wat mag", help: "U beheert accounts, en ziet zelf van geen casus iets." },
    messages: {
      title: "Handel een bericht af",
      help: "Van één bericht is niet zeker of het aankwam. Het gaat nooit vanzelf twee keer.",
    },
    recovery: { title: "Help wie zijn toegang kwijt is", help: "Daar zijn twee mensen voor nodig." },
    account: { title: "Stel een tweede stap in", help: "Een app voor codes, of een passkey." },
  },
};
