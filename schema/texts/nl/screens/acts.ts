/** The dialogs on the case page; titles and buttons are the acts of the glossary. */
export const acts = {
  submit: "Vastleggen",
  term: "Bewaartermijn: %{term}.",
  endsBy: "Wordt uiterlijk %{promised} verwijderd, in de nacht naar %{day}.",
  endsOn: "Wordt verwijderd in de nacht naar %{day}, tenzij de zaak dan verder is.",
  choose: "Kies",
  scanHelp: "Het bestand blijft op uw computer. Alleen het kenmerk (SHA-256) gaat naar het bureau.",
  scanBusy: "Het kenmerk wordt berekend",
  scanDone: "%{name} (%{size}), code %{code}. Het bestand zelf blijft op uw computer.",
  scanKept: "%{name} (%{size}), code %{code}. Het bestand gaat versleuteld bij de casus.",
  scanWrong: {
    empty: "Dit bestand is leeg. Kies een ander bestand; wat u invulde, staat er nog.",
    large: "Dit bestand is te groot (hoogstens %{most}). Kies een kleiner bestand; wat u invulde, staat er nog.",
    type: "Dit is geen scan, foto of digitaal ondertekend bestand. Kies een PDF, een afbeelding, of een bestand dat eindigt op .p7m of .asice.",
    unread: "Dit bestand kan niet worden gelezen. Kies het opnieuw; wat u invulde, staat er nog.",
  },
  signedScanHelp:
    "Een scan, een foto of het digitaal ondertekende bestand. Uw computer berekent het kenmerk (SHA-256); u hoeft niets over te typen.",
  answers: "Waar is ja aangekruist?",
  answersHelp: "Neem over wat op het formulier staat. Wat op het formulier open is gelaten, telt als nee.",
  answersOf: "%{way} %{name}",
  answersFinal:
    "Wat hier niet is aangevinkt, mag niet worden gevraagd of gedeeld, ook niet op een eerdere machtiging. Voor een nieuw ja is een nieuwe machtiging nodig.",
  planIntake: "Kies wanneer het intakegesprek is, in Nederlandse tijd.",
  rangBack: "Belde terug: intake plannen",
  rangBackHelp:
    "De ouders belden terug. Plan een nieuw gesprek, vóór %{day}: dan wordt alles verwijderd, tenzij dat gesprek is vastgelegd. De bewaartermijn begint pas met dat gesprek opnieuw.",
  holdIntake: "Leg vast wanneer het gesprek was en wat de vraag is. Vanaf deze dag loopt de termijn om te besluiten.",
  declineCase: "Het bureau neemt de casus niet in behandeling. Alle gegevens worden kort daarna verwijderd.",
  withdrawApplication:
    "De aanmelder of de ouders zien ervan af. Er volgt geen gesprek meer, en alles wordt binnen veertien dagen verwijderd.",
  putOnHold: "De ouders zijn doorverwezen en bellen terug als dat nodig is.",
  sendForms:
    "Overeenkomst en machtiging gaan naar de ouders. Kies alleen wat voor deze casus nodig is. Daarna staan de formulieren als PDF bij Machtigingen, voor ieder die tekent.",
  awaitSignatures: "Het intakegesprek is gevoerd en het wachten is op de handtekeningen.",
  registerSignature: "Leg vast wie het document heeft getekend, wanneer en hoe.",
  signedBy: "Hoe is er getekend",
  openSignatures: "Nog niet getekend",
  noOpenSignatures: "Er staat geen handtekening open.",
  remindSigners:
    "Wie nog niet heeft geantwoord, hoort het nog één keer. Wie nee heeft gezegd niet. Daarna kunt u alleen nog bellen.",
  remindedBy: {
    mail: "krijgt een e-mail",
    hand: "heeft geen eigen e-mailadres: stuur een kaartje of bel, en leg dat vast",
  },
  takeUpCase: "Het bureau begint met het werk. Dat mag pas als alles is ondertekend.",
  assignConsultant: "Een consulent ziet de casus zolang de toekenning en zijn verwerkersovereenkomst gelden.",
  assignedFrom: "Toegekend vanaf",
  assignedTo: "Toegekend tot en met",
  openEnd: "Leeg laten als het doorloopt.",
  agreementUntil: "overeenkomst t/m %{day}",
  agreementOpen: "overeenkomst geldig",
  agreementNone: "geen geldige verwerkersovereenkomst",
  noConsultants: "Er zijn nog geen accounts van consulenten.",
  handOverCase:
    "De ene consulent ziet de casus vanaf nu niet meer, de andere wel. Wat er nog te doen was, gaat mee. Leg vooraf vast wat de ander moet weten.",
  endAssignment: "De consulent ziet deze casus daarna niet meer.",
  addRecord: "Leg alleen vast wat nodig is. Hoe u eraan komt, staat er altijd bij.",
  category: "Soort gegeven",
  specialOnly:
    "Gezondheid en thuissituatie legt u pas vast na Tonen met reden. De consulent van deze casus kan het zonder.",
  recipient: "Ontvanger",
  noRecipients: "Er is geen instantie waaraan u nu iets mag verstrekken. Daarvoor is een geldige machtiging nodig.",
  disclose: "Deel %{smart_count} gegeven met %{name} |||| Deel %{smart_count} gegevens met %{name}",
  withdrawAuthorisation:
    "De intrekking geldt meteen. Wat al is gedeeld, blijft bij de ontvanger bekend. Weigert iemand te tekenen, leg dat dan ook hier vast.",
  withdrawEnds:
    "Staat er daarna van niemand nog een ja, dan eindigt het werk op deze dag: de casus wordt afgerond en de consulent ziet hem niet meer. Staat het ja van iemand anders nog, dan staat de casus stil.",
  withdrawLine: "Alleen deze regel eindigt, meteen. De rest van de machtiging blijft staan.",
  noLinesStand: "Er is geen regel die kan worden ingetrokken.",
  invalidateSignature:
    "Alleen als dit nooit een geldige handtekening was: van iemand anders, vervalst of onleesbaar. Wil iemand niet meer, leg dan een intrekking vast. Dit kan niet ongedaan worden gemaakt. Wie er werkt en de FG krijgen bericht.",
  invalidateShared: "In vertrouwen hierop is al gedeeld met: %{names}. De FG beoordeelt wat dat betekent.",
  noSigned: "Er is geen handtekening die ongeldig kan worden verklaard.",
  resumeCase:
    "Iedereen die beslist is het weer eens. Dat kan zodra iedereen die bezwaar maakte de nieuwe formulieren heeft getekend, of geen gezag blijkt te hebben.",
  addGuardian:
    "Iemand die er nog niet bij stond. Heeft die persoon gezag, dan wordt er niets meer gedeeld voordat ook die heeft getekend.",
  changeAuthority:
    "Wat er over het gezag bekend is, is veranderd. Zonder gezag telt een handtekening niet, ook niet die van eerder. Met gezag moet ook deze persoon tekenen.",
  whoseAuthority: "Van wie",
  notSignedYet: "%{name}, nog niet getekend",
  withdrawShared:
    "Al gedeeld met: %{names}. Wie dat ontving, moet van de intrekking horen; daarvoor komt een taak klaar te staan.",
  withdrawWaiting: "Nog niet weg, en gaat niet meer als dit is vastgelegd: %{names}.",
  noSignatures: "Er is geen handtekening die kan worden ingetrokken.",
  recordContact:
    "Leg vast met wie er contact was en waarover. Gaat het met ouders over het werk, dan kan de bewaartermijn vanaf dat contact gaan lopen. Schrijf hier niets over gezondheid of de thuissituatie.",
  recordContactMoves:
    "Het werk is beëindigd. Dit contact laat de bewaartermijn opnieuw beginnen; schrijf daarom op waar het over ging.",
  addTask: "Een taak verschijnt in de werkvoorraad van wie hem krijgt, en op de pagina van de casus.",
  optOutOfSurvey:
    "Het geldt zodra het is vastgelegd, ook als de casus nog loopt. Vraag niet waarom: dat hoeft niemand te zeggen.",
  whoOptsOut: "Wie",
  optedOut: "Al vastgelegd: %{name}, %{channel} (%{day}).",
  nobodyToOptOut: "In deze casus staat nog niemand die een enquête zou krijgen.",
  giveNotice:
    "Iedereen van wie het bureau gegevens heeft, hoort dat, en wat ermee gebeurt: ouders bij de formulieren, anderen binnen een maand. Geef of stuur de verklaring van de pagina Privacy, en leg hier vast dat dat is gebeurd.",
  whomTold: "Wie",
  everybodyTold: "Iedereen in deze casus is geïnformeerd.",
  changeAddress: "Het oude adres verdwijnt uit de casus. Wat al is verstuurd, verandert daar niet door.",
  whoseAddress: "Van wie",
  isSecret: "Dit adres is geheim",
  isSecretHelp:
    "Alleen het bureau ziet het dan: de consulent niet, instanties niet, en het staat in geen brief aan een ander. De FG ziet het zolang er een verzoek over deze casus openstaat.",
  addProfessional:
    "Leg alleen vast wie voor deze casus nodig is, en hoe die op het werk te bereiken is. Geen privéadressen.",
  forFigures: "Alleen voor de jaarcijfers. Weet u het niet, laat het dan leeg.",
  closeCase: "Het werk is klaar. Vanaf het einde van het werk loopt de bewaartermijn.",
  revealRecords:
    "Gezondheid en thuissituatie zijn een kwartier te zien, alleen voor u. Het wordt vastgelegd, is meteen zichtbaar voor de FG en op verzoek voor de ouder.",
  explainIdle:
    "In deze casus is lang niets gedaan. Rond de casus af, of leg vast waarom hij open blijft. Vanaf vandaag telt het jaar dan opnieuw.",
  registerComplaint:
    "Een klacht of geschil over het bureau zelf houdt het dossier vijf jaar vast, geteld vanaf dezelfde dag en ook als de klacht is afgehandeld. Gaat de klacht over hoe wij met gegevens omgaan? Leg haar dan hier niet vast, maar geef haar door aan de FG, onder Werkvoorraad.",
  settleComplaint: "Leg vast hoe de klacht is afgelopen. De bewaartermijn blijft vijf jaar.",
  proposeComplaintCorrection:
    "Is dit bij vergissing als klacht over het bureau vastgelegd? Leg uit waarom het er geen was. Een hoofd van het bureau ondertekent; daarna geldt weer de gewone bewaartermijn.",
  signComplaintCorrection:
    "De FG vindt dat dit nooit een klacht over het bureau was. Met uw handtekening geldt weer de gewone bewaartermijn. Is die al om, dan wordt het dossier vernietigd.",
  approveErasure:
    "Deze casus had op %{day} vernietigd moeten worden, en dat is niet van tevoren aangekondigd. Klopt het dat hij weg mag? Binnen een minuut is alles weg: gegevens, documenten, brieven en sleutels. Dat is niet terug te draaien.",
  registerRequest:
    "Een betrokkene vraagt iets over zijn gegevens. De FG behandelt het verzoek en kan de casus lezen zolang het openstaat; dat wordt vastgelegd.",
  lines: "Instanties in de machtiging",
  line: "Instantie %{number}",
  addLine: "Instantie toevoegen",
  removeLine: "Instantie %{number} weghalen",
  noLines: "Nog geen instanties. Zonder instanties mag u niets opvragen of delen.",
  newInstitution: "Nieuwe instantie",
  newInstitutionIntro: "Leg een instantie vast die nog niet in de lijst staat. Geen namen van personen.",
  pickKind: "Kies eerst de soort.",
  groups: {
    course: "Verloop",
    work: "Werk",
    consent: "Toestemming",
    consultant: "Consulent",
    data: "Gegevens",
    asked: "Opvragen en ontvangen",
    shared: "Delen",
    people: "Mensen",
    rights: "Rechten",
  },
};
