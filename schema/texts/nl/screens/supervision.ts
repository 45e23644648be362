/** What the data protection authority asks of the bureau. */
export const supervision = {
  title: "Toezicht AP",
  intro:
    "Wat de Autoriteit Persoonsgegevens (AP) van het bureau vraagt, wanneer het klaar moet zijn en wat ermee is gedaan. De FG houdt dit bij; de leiding van het bureau leest mee.",
  empty: "Geen zaken van de AP",
  emptyHelp: "Een aanwijzing, vraag of onderzoek van de AP legt de FG hier vast.",
  add: "Zaak vastleggen",
  addIntro:
    "Een aanwijzing heeft altijd een datum. Is die voorbij en is het niet gedaan, dan staat dat op de pagina met bewijzen.",
  kind: "Soort",
  subject: "Wat vraagt de AP",
  noNames: "Noem geen namen van leerlingen of ouders.",
  receivedOn: "Ontvangen op",
  due: "Stand",
  dueOn: "Klaar op (verplicht bij een aanwijzing)",
  by: "uiterlijk %{day}",
  late: "%{smart_count} dag te laat |||| %{smart_count} dagen te laat",
  noDay: "geen datum",
  doneOn: "Gedaan op %{day}",
  doneDay: "Gedaan op",
  finish: "Afdoen",
  finishOf: "Afdoen: %{subject}",
  finishIntro: "Leg vast wat het bureau heeft gedaan. Daarna verandert er niets meer aan.",
  result: "Wat is er gedaan",
};
