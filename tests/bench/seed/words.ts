import type { Chance } from "./chance.js";

/** Invented people: no name of a real family stands beside a real place. */
export const givenNames = ["Sep", "Noor", "Pim", "Saar", "Teun", "Fenna", "Bas", "Lot", "Yara", "Ilias", "Wout", "Zoë"];
export const namePrefixes = ["van", "de", "van de", "ter", null, null, null];
export const familyNames = [
  "Papierenberg",
  "Nepveld",
  "Sprookjesbos",
  "Verzonnen",
  "Droomkasteel",
  "Luchtkasteel",
  "Fabelaar",
  "Schijnbaar",
  "Inktpot",
  "Wolkenveld",
];
export const cities = ["Voorbeeldstad", "Nergenshuizen", "Proefdorp", "Verzinstede"];
export const streets = ["Verzonnenlaan", "Nepstraat", "Voorbeeldweg", "Proefpad"];
export const schools = ["De Verzonnen Linde", "Het Papieren Schip", "De Luchtbrug", "De Fabel", "De Wolkenweide"];

export const sentences = [
  "De leerling volgt sinds kort een aangepast rooster en komt drie ochtenden per week naar school.",
  "De ouders vertellen dat het opstaan beter gaat, maar dat de weg naar school nog veel spanning geeft.",
  "Rekenen blijft achter bij wat op deze leeftijd verwacht wordt; lezen gaat juist vooruit.",
  "De school biedt een rustige werkplek aan en een vaste begeleider voor de eerste weken.",
  "Er is afgesproken om over zes weken samen te bekijken of het aantal uren kan groeien.",
  "De mentor merkt op dat pauzes lastig zijn en stelt voor die in een kleinere groep te houden.",
  "Het samenwerkingsverband denkt mee over een tussenvoorziening dichter bij huis.",
  "De overstap naar een andere groep is besproken, zonder dat er al een besluit is genomen.",
  "Thuis wordt nu elke dag een uur gewerkt met het materiaal dat de school heeft meegegeven.",
  "De laatste toetsen zijn mondeling afgenomen, omdat schrijven onder tijdsdruk niet lukt.",
  "Alle betrokkenen vinden dat eerst rust nodig is en daarna een plan in kleine stappen.",
  "De leerling zegt zelf het liefst met één vaste klasgenoot te willen beginnen.",
] as const;

/** Some sentences about schooling that together are this long at least. */
export function story(chance: Chance, least: number): string {
  let text = chance.oneOf(sentences) as string;
  while (text.length < least) text += ` ${chance.oneOf(sentences)}`;
  return text;
}

/** Nobody has these: no number in the country begins with three noughts. */
export const phone = (chance: Chance): string => `000-${chance.between(1_000_000, 9_999_999)}`;
