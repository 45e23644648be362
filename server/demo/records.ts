import type { Day } from "../foundation/clock/calendar.js";
import type { AddRecordInput } from "../record/record-inputs.js";

type Told = Pick<AddRecordInput, "learning" | "absence" | "health" | "home">;
type Words = { progress: string; development: string; absence: string; health: string; home: string };

/** What could be known of a pupil, four times over. */
const told: readonly Words[] = [
  {
    progress: "Loopt op rekenen een half jaar achter en leest vlot.",
    development: "Werkt graag in een kleine groep en vraagt dan zelf om hulp.",
    absence: "Niet naar school geweest; de leerplichtambtenaar is op de hoogte.",
    health: "Snel overprikkeld in een volle klas.",
    home: "Ouders wisselen elkaar thuis af overdag.",
  },
  {
    progress: "Haalt voldoendes voor de talen; bij wiskunde is drie maanden stof gemist.",
    development: "Sluit zich in de pauze af, maar bloeit op bij techniek en muziek.",
    absence: "Komt drie ochtenden per week; de overige dagen is vrijstelling aangevraagd.",
    health: "Slaapt slecht en is in de ochtend moe; belasting wordt langzaam opgebouwd.",
    home: "Een oudere broer helpt twee middagen per week met huiswerk.",
  },
  {
    progress: "Het laatste rapport is van vorig jaar; school en ouders schatten het niveau verschillend in.",
    development: "Heeft één vaste vriend in de klas en durft met hem erbij meer.",
    absence: "Geschorst geweest en daarna niet teruggekeerd.",
    health: "Gebruikt een koptelefoon tegen geluid; dat werkt goed.",
    home: "Moeder werkt in wisseldiensten, oma vangt op.",
  },
  {
    progress: "Leert zelfstandig met materiaal van school en loopt op schema.",
    development: "Vindt overgangen lastig en heeft baat bij een vooraf besproken dag.",
    absence: "Sinds de verhuizing nergens ingeschreven.",
    health: "Na lang thuiszitten is de conditie laag; gym kan voorlopig niet.",
    home: "Het gezin woont tijdelijk bij familie.",
  },
];

/** What a consultant takes down in a case, on one day, each with its source and its need. */
export function recordsTold(receivedOn: Day, startedOn: Day, which: number): Told[] {
  const words = told[which % told.length] ?? told[0];
  if (!words) return [];
  const common = { source: "PARENT", channel: "PHONE", receivedOn } as const;
  return [
    { learning: { ...common, aspect: "PROGRESS", text: words.progress } },
    { learning: { ...common, aspect: "DEVELOPMENT", text: words.development } },
    { absence: { ...common, text: words.absence, startedOn } },
    { health: { ...common, text: words.health, necessity: "Nodig om te bepalen welke groepsgrootte en dag passen." } },
    { home: { ...common, text: words.home, necessity: "Nodig om de opbouw van uren te plannen." } },
  ];
}
