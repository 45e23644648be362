/** The accessibility statement, after the model of the Dutch government. */
export const accessibility = {
  title: "Toegankelijkheid",
  intro:
    "Iedereen moet deze website kunnen gebruiken: ook wie slecht ziet, niet met een muis werkt of zich laat voorlezen. Hier staat hoe ver wij daarmee zijn.",
  statusTitle: "Status",
  status:
    "Status B: deze website voldoet gedeeltelijk. De openbare pagina's zijn gebouwd en getest naar WCAG 2.2, niveau AA (EN 301 549). Wij noemen dat gedeeltelijk, omdat geen onafhankelijke partij alles al heeft onderzocht.",
  testedTitle: "Wat is getest",
  testedAxe:
    "Elke openbare pagina wordt bij elke wijziging van de software door een programma (axe) gecontroleerd, in het Nederlands en het Engels, op schermen van 320, 390 en 1440 pixels, licht en donker.",
  testedScript: "Elke openbare pagina werkt zonder JavaScript.",
  testedKeyboard: "Alle links, knoppen en velden zijn met het toetsenbord te bereiken.",
  testedWidth: "Op een scherm van 320 pixels breed hoeft u nergens opzij te schuiven.",
  notTestedTitle: "Wat nog niet is getest",
  notTestedAudit: "Er is nog geen onderzoek door een onafhankelijke partij.",
  notTestedPeople: "Er is nog niet getest met mensen die een schermlezer, vergroting of spraak gebruiken.",
  notTestedPdf: "Brieven en formulieren in pdf zijn nog niet allemaal onderzocht.",
  problemTitle: "Loopt u ergens vast?",
  problem:
    "Zeg het ons, dan helpen wij u en lossen wij het op. Bel %{phone} of mail naar %{email}. Wij kunnen u ook op papier of aan de telefoon helpen.",
  made: "Deze verklaring is van %{day}.",
} as const;
export type AccessibilityTexts = Readonly<Record<keyof typeof accessibility, string>>;
