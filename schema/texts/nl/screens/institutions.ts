/** The list of schools and other institutions. */
export const institutions = {
  title: "Instanties",
  intro:
    "Scholen en andere instanties waar gegevens naartoe mogen als de ouders daarvoor tekenden. Hier staan alleen algemene adressen en nummers, geen personen.",
  empty: "Nog geen instanties",
  emptyHelp: "Een instantie wordt vastgelegd bij het versturen van de formulieren, of hier.",
  add: "Instantie toevoegen",
  addIntro: "Leg vast hoe de instantie zelf te bereiken is. Geen namen van personen.",
  added: "%{name} is toegevoegd",
  change: "Wijzigen",
  changeOf: "%{name} wijzigen",
  changeIntro:
    "Staat de instantie al in een machtiging of een dossier, dan kunnen naam en soort niet meer veranderen: dan zou daar iets anders staan dan de ouders tekenden.",
  changed: "%{name} is gewijzigd",
  email: "Algemeen e-mailadres (niet verplicht)",
  emailHelp: "Van de instantie zelf, niet van een persoon. Hier komt de link naar wat u deelt.",
  phone: "Algemeen telefoonnummer (niet verplicht)",
  phoneHelp: "Op dit nummer leest u de code voor.",
  unreached: "Nog niet bekend",
  columns: {
    name: "Naam",
    place: "Adres",
    email: "E-mail",
    phone: "Telefoon",
    act: "Wijzigen",
  },
};
