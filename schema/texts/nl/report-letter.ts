import { controller } from "../../controller.js";

/** What stands on the figures as somebody takes them along. */
export const reportLetter = {
  to: "Ministerie van Onderwijs, Cultuur en Wetenschap",
  date: "Datum",
  number: "Nummer",
  year: "Jaar",
  frozenOn: "Vastgesteld op",
  regulation: "Privacyreglement",
  total: "Totaal",
  count: "Aantal",
  margin: "Marge (±)",
  status: "Betrouwbaarheid",
  small: "–",
  subject: "Cijfers over behandelde aanvragen",
  yearly: "Jaarrapport behandelde aanvragen %{year}",
  greeting: "Deze cijfers komen uit de vastgestelde jaarcijfers van het bureau.",
  intro:
    "Dit rapport vertelt hoeveel aanvragen het bureau in %{year} heeft behandeld, en waar die over gingen. Er staat niets in over een kind of een ouder.",
  legend: "Zo leest u deze cijfers",
  lines: [
    "“–” betekent kleiner dan 10. Ook nul valt daaronder.",
    "“Onzeker” betekent dat de standaardfout groter is dan 30 procent van het aantal; de marge is daar het dubbele van.",
    "De marge zegt hoe ver een cijfer ernaast kan zitten: met 95 procent zekerheid ligt het echte aantal tussen het cijfer min de marge en het cijfer plus de marge.",
    "Verschillen kleiner dan ongeveer 30 zeggen in één jaar weinig. Neem dan meer jaren samen.",
  ],
  noise: "Waarom er ruis op zit",
  noiseLines: [
    "Alle cijfers bevatten bewust toegevoegde ruis: een toevallig getal, meestal kleiner dan 10. Daardoor blijft onzeker of één bepaald kind erin zit en wat er over hem geteld is, ook voor wie alle andere kinderen kent.",
    "De eerste helft van de ruis stond er vóór de eerste aanvraag werd geteld, de tweede kwam erbij bij het vaststellen. De ruis wordt daarna nergens bewaard.",
  ],
  note: "Technische toelichting",
  noteLines: [
    "Differentiële privacy (zCDP) met ρ = %{budget} per jaar. Iedere aanvraag staat in precies één cel van elk van de 64 tabellen van hoogstens drie uitsplitsingen.",
    "Discreet-normaal verdeelde ruis met variantie %{variances} in tabellen van nul, één, twee en drie uitsplitsingen, getrokken met gehele getallen; daarna kleinste kwadraten, zodat alle tabellen op elkaar optellen.",
    "Wie alles weet behalve één kenmerk van één aanvraag, raadt tussen twee mogelijkheden in hoogstens 66,5 procent van de gevallen de juiste; of de aanvraag meetelt in 69,1 procent, en tussen twee aanvragen die in alles verschillen in 75,9 procent. Voor een kind met aanvragen in meer jaren tellen de grenzen op.",
    "Het controlegetal is de SHA-256 over alle gepubliceerde cellen. Het verandert nooit.",
  ],
  hash: "Controlegetal (SHA-256)",
  cite: "Verwijzing",
  citeText: "%{bureau}, rapport %{number}, bewaard op %{day}, cijfers vastgesteld onder reglement %{regulation}.",
  bureau: controller.names[0],
};
