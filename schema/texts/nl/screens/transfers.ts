/** Of what goes straight to another controller. */
export const transfers = {
  title: "Rechtstreeks overdragen",
  line: "Op verzoek gaat wat de betrokkene meeneemt rechtstreeks naar een andere organisatie. Een ander dan wie haar vastlegt zoekt het adres zelf op. Kan het technisch niet, dan krijgt de betrokkene het zelf.",
  none: "Er is geen andere organisatie vastgelegd.",
  to: "Ontvanger",
  name: "Naam van de organisatie",
  address: "E-mailadres",
  state: "Stand",
  author: "Vastgelegd door",
  foundBy: "Waar het adres is gevonden",
  ending: "Waarom het niet rechtstreeks gaat",
  codeRoad: "Hoe de ontvanger de code hoort",
  nameIntro: "Schrijf op wat de betrokkene schreef. Een hoofd of een andere FG bevestigt het adres.",
  confirmIntro:
    "Zoek het adres zelf op, niet in het verzoek en niet in een e-mail van dat adres. Klopt het niet, laat de FG dit dan beëindigen.",
  endIntro:
    "Wat voor deze ontvanger klaarligt, stopt meteen. Kan het technisch niet, dan staat dat in de brief en krijgt de betrokkene het zelf.",
  layIntro:
    "Alleen wat de betrokkene zelf gaf, gaat mee. De ontvanger krijgt een e-mail op het bevestigde adres. Daarna ziet u één keer de code.",
  codeHelp:
    "Geef de code aan de betrokkene, of lees haar telefonisch voor aan de ontvanger, op het nummer waarop u hem zelf vond. Niet in een e-mail. U ziet haar alleen nu: bent u haar kwijt, maak dan een nieuwe link.",
  acts: {
    name: "Ontvanger vastleggen",
    confirm: "Adres bevestigen",
    lay: "Klaarleggen voor de ontvanger",
    end: "Niet rechtstreeks",
  },
};
