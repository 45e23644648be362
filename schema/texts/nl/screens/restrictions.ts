/** What is kept and nothing else. */
export const restrictions = {
  title: "Beperkingen",
  line: "Zolang een beperking geldt, wordt het dossier alleen bewaard: niemand die eraan werkt leest, verandert of deelt er iets van.",
  none: "Er is niets beperkt.",
  restrictIntro:
    "Vanaf nu wordt het dossier van deze casus alleen bewaard. Wie eraan werkt, ziet de inhoud niet meer en kan niets meer wijzigen of delen.",
  ground: "Waarom",
  keepsUntil: "Niet vernietigen tot (op wens van de betrokkene)",
  keepsUntilHelp: "Alleen bij onrechtmatige verwerking of een eigen rechtsvordering; ten hoogste een jaar.",
  explanation: "Toelichting",
  announceIntro:
    "Vertel de betrokkene vandaag dat de beperking wordt opgeheven, en leg dat hier vast. Opheffen kan vanaf morgen.",
  announcedOn: "Betrokkene weet het sinds",
  liftIntro: "Wie aan de casus werkt, kan weer lezen en schrijven wat daarbij hoort.",
  since: "Beperkt sinds",
  until: "Wordt bewaard tot",
  lifted: "Opgeheven op",
  acts: {
    restrict: "Verwerking beperken",
    announce: "Opheffen aangekondigd",
    lift: "Beperking opheffen",
  },
};
