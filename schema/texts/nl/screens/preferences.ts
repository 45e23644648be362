/** What somebody likes about his screen, and the warning before a session ends. */
export const preferences = {
  title: "Mijn voorkeuren",
  line: "Bewaard bij uw account, niet in deze browser. Ze gelden overal waar u zich aanmeldt.",
  language: "Taal na het aanmelden",
  shortcuts: "Sneltoetsen van één toets",
  shortcutsHelp:
    "Met / gaat u naar Zoeken. Zet dit uit als u met spraak werkt of snel een toets raakt. Ctrl+K werkt altijd.",
  signals: "Signaleringen",
  signalsHelp:
    "Waarvan u iets hoort bij de bel. Wat u uitzet, wordt voor u niet meer geschreven. Wat het privacyreglement vraagt, staat altijd aan.",
  allSignals: "Alle",
  allBut: "Alle, behalve: %{kinds}",
  on: "Aan",
  off: "Uit",
  change: "Voorkeuren wijzigen",
  noLanguage: "De taal van deze browser",
  kept: "Uw voorkeuren zijn bewaard.",
  soon: "U bent zo afgemeld",
  seconds: "Nog %{smart_count} seconde. |||| Nog %{smart_count} seconden.",
  soonIdle: "U was een tijd niet actief. Wat u hebt ingevuld, blijft staan als u doorgaat.",
  soonOver: "Een sessie duurt hoogstens %{hours} uur. Leg vast wat u nog hebt, en meld u daarna opnieuw aan.",
  goOn: "Doorgaan",
  signOut: "Afmelden",
  close: "Sluiten",
  wasIdle: "U was %{minutes} minuten niet actief. Daarom bent u afgemeld.",
  typedKept: "Wat u had ingevuld, staat er weer als u zich aanmeldt en hetzelfde formulier opent.",
  typedBack: "Wat u had ingevuld toen u werd afgemeld, is teruggezet. Er is nog niets vastgelegd.",
};
