/** Days that the clock of requests does not count as worked. */
export const daysOff = {
  title: "Vrije dagen bij besluit",
  line: "Weekenden en feestdagen kent de klok al. Hier staan werkdagen die de regering daarmee gelijkstelt: wat dan beantwoord moet zijn, mag de werkdag erna.",
  none: "Er zijn geen extra vrije dagen vastgelegd.",
  add: "Vrije dag vastleggen",
  addIntro: "De termijn van verzoeken die op deze dag aflopen, schuift naar de werkdag erna.",
  day: "Welke dag",
  decree: "Welk besluit",
  decreeHelp: "Bijvoorbeeld Stb. 2026, 12.",
  lift: "Intrekken",
  liftNamed: "Intrekken: %{day}",
  liftIntro: "%{day} telt dan weer als werkdag. Termijnen die verschoven waren, worden opnieuw berekend.",
};
