/** The page on which somebody reads, signs and takes back what he was asked (consent/in-writing). */
export const signing = {
  title: "Formulieren lezen en ondertekenen",
  intro:
    "Het bureau vraagt u om een overeenkomst en een machtiging. U leest ze hier, en u kunt ze hier ondertekenen. U opent ze met een code van zes cijfers.",
  codeHelp:
    "De code staat niet in de e-mail. Een medewerker van het bureau belt u en leest de code voor, of zij staat in de brief die u kreeg.",
  code: "Code van zes cijfers",
  codeHint: "Na vijf verkeerde codes werkt deze link niet meer.",
  open: "Formulieren openen",
  careTitle: "U bent vrij om te kiezen",
  care: "U hoeft niet te tekenen. Tekenen op papier mag ook: vraag het bureau om de formulieren. Wat u hier tekent, kunt u hier ook weer intrekken zolang deze link werkt.",
  wrong: "Vragen, of is dit niet voor u? Bel het bureau:",
  faultTitle: "Er is een probleem",
  sixDigits: "Vul de zes cijfers van de code in.",
  tries: {
    one: "Deze code klopt niet. U kunt het nog één keer proberen.",
    more: "Deze code klopt niet. U kunt het nog %{tries} keer proberen.",
  },
  deadTitle: "Deze link werkt niet",
  dead: "De link is verlopen, vervangen, te vaak met een verkeerde code geprobeerd of niet helemaal overgenomen. Het bureau kan een nieuwe sturen. Iets intrekken kan altijd: bel, mail of schrijf ons.",
  downTitle: "Het lukt nu even niet",
  down: "Er ging iets mis. Open uw link over een paar minuten opnieuw: daar staat of is vastgelegd wat u deed.",
  refusedTitle: "Dit kan hier niet",
  refused: "Er is niets vastgelegd.",
  forWhom: "Deze formulieren zijn voor %{name}. Bent u dat niet? Sluit dan deze pagina en bel ons.",
  until:
    "Deze link werkt tot %{moment}. U kunt tot dan terugkomen met dezelfde code, om te lezen, een kopie op te halen of in te trekken.",
  none: "Er is nu niets dat u kunt ondertekenen.",
  twoForms:
    "De overeenkomst en de machtiging zijn twee aparte formulieren. U tekent ze apart. Wij beginnen pas als wij allebei hebben.",
  documents: { AGREEMENT: "Overeenkomst", AUTHORISATION: "Machtiging" },
  means: {
    AGREEMENT: "Hierin staat wat wij doen, en wat wij met uw gegevens doen.",
    AUTHORISATION: "Hierin kiest u per instantie en per soort gegevens of wij die mogen vragen of delen.",
  },
  valid: "Geldig van %{from} tot en met %{to}",
  states: {
    open: "Nog niet ondertekend",
    signed: "Door u ondertekend op %{day}",
    paper: "Door u op papier ondertekend op %{day}",
    withdrawn: "Door u ingetrokken op %{day}",
    no: "U hebt hier nee tegen gezegd op %{day}",
    closed: "Dit formulier kunt u hier niet ondertekenen. Bel het bureau.",
  },
  awaitsAnother: "Wij wachten nog op de andere ouder. Zonder die handtekening beginnen wij niet.",
  read: "%{document} lezen en ondertekenen",
  copy: "Kopie (pdf) van de %{document}",
  withdraw: "%{document} intrekken",
  lines: {
    title: "Wat u hebt toegestaan",
    one: "%{institution}: wij mogen %{doing}",
    directions: { ASK: "gegevens opvragen", GIVE: "gegevens delen" },
    none: "U zei hier overal nee.",
    withdrawn: "Ingetrokken op %{day}. Dit mag niet meer.",
    withdraw: "Alleen dit intrekken",
    withdrawNamed: ", %{institution}: %{doing}",
    ask: "Eén toestemming intrekken",
    means:
      "Trekt u dit in, dan mogen wij dit vanaf nu niet meer. Al het andere dat u toestond, blijft gelden, en het werk gaat door. Tekende nog iemand anders, dan geldt het ook voor wat die toestond. Wat wij al hadden gevraagd of gedeeld, blijft geldig.",
    done: "U hebt deze toestemming ingetrokken. Wij stoppen ermee. Al het andere blijft gelden.",
  },
  back: "Terug naar de formulieren",
  done: {
    signed: "U hebt de %{document} ondertekend. Haal hieronder een kopie op en bewaar die.",
    withdrawn:
      "U hebt de %{document} ingetrokken. Wij stoppen er meteen mee. Wat wij daarvoor al hadden gedaan of gedeeld, blijft geldig.",
  },
  choose: "Kies bij elk soort gegevens ja of nee. Niets is voor u ingevuld.",
  yes: "Ja",
  no: "Nee",
  nameLabel: "Uw naam",
  nameHint: "Typ uw voornaam en achternaam. Dat is uw handtekening.",
  agreesLabel: "Ik onderteken",
  sign: "%{document} ondertekenen",
  faults: {
    answer: "%{institution}, %{category}: kies ja of nee.",
    agrees: "Zet een vinkje bij “Ik onderteken”, als u wilt tekenen.",
    unprintable: "In deze naam staat een teken dat wij niet kunnen afdrukken.",
  },
  withdrawTitle: "%{document} intrekken",
  withdrawMeans: {
    AGREEMENT:
      "Trekt u de overeenkomst in, dan stoppen wij met het werk, tenzij het nog niet was begonnen. Tekende nog iemand anders, dan staat alles stil tot u het eens bent. Wat wij al hadden gedaan of gedeeld, blijft geldig.",
    AUTHORISATION:
      "Trekt u de machtiging in, dan vragen en delen wij vanaf nu niets meer. Zonder machtiging stopt ook het werk, tenzij het nog niet was begonnen. Tekende nog iemand anders, dan staat alles stil tot u het eens bent. Wat wij al hadden gedeeld, blijft geldig.",
  },
  withdrawFree: "U hoeft niet te zeggen waarom, en het kost u niets.",
  reasonLabel: "Waarom (niet nodig)",
  reasonNone: "Ingetrokken op de website, zonder reden te noemen.",
  withdrawNow: "Nu intrekken",
  signed: {
    name: "Ondertekend door",
    at: "Op",
    how: "Hoe",
    way: "Op de website van het bureau, met een persoonlijke link en een code die niet in de mail stond",
  },
  files: { AGREEMENT: "overeenkomst-ondertekend", AUTHORISATION: "machtiging-ondertekend" },
};
export type SigningTexts = typeof signing;
