import type { ReceivedTexts } from "./received.js";

/** The page on which somebody fetches what he asked of the bureau. */
export const collected = {
  title: "Ophalen wat is opgevraagd",
  intro: "Wat bij ons is opgevraagd, ligt voor u klaar. U haalt het op met een code van zes cijfers.",
  codeHelp:
    "De code staat niet in de e-mail. U krijgt haar van het bureau, per telefoon of in een brief, of van wie u vroeg zijn gegevens over te nemen. Hebt u haar nog niet, bel ons dan.",
  code: "Code van zes cijfers",
  codeHint: "Na vijf verkeerde codes werkt deze link niet meer. U krijgt dan een nieuwe van ons.",
  open: "Ophalen",
  careTitle: "Wat u krijgt",
  care: "Eén zip-bestand. Daarin staan de gegevens waar u of uw kind om vroeg, of die u op verzoek van een ander ontvangt, de documenten die daarbij horen, en een lijst met kenmerken (manifest.json) waarmee te controleren is of alles compleet is. U kunt het tot hoogstens dertig dagen na het bericht opnieuw ophalen. Het gaat over een persoon: bewaar het waar alleen u erbij kunt.",
  wrong: "Vragen, of is dit niet voor u? Bel het bureau:",
  faultTitle: "Er is een probleem",
  sixDigits: "Vul de zes cijfers van de code in.",
  tries: {
    one: "Deze code klopt niet. U kunt het nog één keer proberen.",
    more: "Deze code klopt niet. U kunt het nog %{tries} keer proberen.",
  },
  deadTitle: "Deze link werkt niet",
  dead: "De link is verlopen, ingetrokken of niet helemaal overgenomen, of er is te vaak een verkeerde code ingevuld. Het bureau kan een nieuwe sturen.",
  downTitle: "Het lukt nu even niet",
  down: "Er ging iets mis. Uw link blijft geldig; probeer het over een paar minuten opnieuw.",
  file: "onderwijsconsulenten",
} satisfies Partial<ReceivedTexts>;
export type CollectedTexts = typeof collected;
