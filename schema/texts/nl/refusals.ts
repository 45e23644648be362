import { controller } from "../../controller.js";
import { limits } from "../../limits.js";
import { breachRefusals } from "./breach-refusals.js";
import { changeRefusals } from "./change-refusals.js";
import { reportRefusals } from "./report-refusals.js";
import { requestRefusals } from "./request-refusals.js";
import { surveyRefusals } from "./survey-refusals.js";

/** Why the house says no. The clause that goes with it is shown beside it. */
export const refusals = {
  ...requestRefusals,
  ...changeRefusals,
  ...reportRefusals,
  ...surveyRefusals,
  "wrong-stage": "Dit kan niet in de fase waarin deze casus nu is.",
  frozen:
    "Deze casus staat stil: een ouder met gezag of de leerling heeft bezwaar gemaakt of de toestemming ingetrokken.",
  "not-frozen": "Deze casus staat niet stil.",
  "objection-stands":
    "Wie bezwaar maakte of de toestemming introk, heeft nog niet opnieuw getekend. Zolang dat zo is, blijft deze casus stilstaan.",
  "declined-stays":
    "Deze aanmelding is niet in behandeling genomen. Dat kan niet worden teruggedraaid; de gegevens worden verwijderd.",
  "no-intake": "Er is nog geen intakegesprek gevoerd.",
  "intake-too-late": "Dan zijn de gegevens van deze aanmelding al verwijderd. Kies een eerdere dag.",
  "intake-in-future": "Het intakegesprek kan niet in de toekomst gevoerd zijn.",
  "callback-too-late": "Op die dag zijn de gegevens al verwijderd. Spreek een eerdere terugbeldag af.",
  "forms-not-sent": "De overeenkomst en de machtiging zijn nog niet verstuurd.",
  "not-signed": "De overeenkomst en de machtiging zijn nog niet allebei ondertekend door iedereen die moet tekenen.",
  "end-in-future": "De werkzaamheden kunnen niet in de toekomst beëindigd zijn.",
  "no-processor-agreement": "Deze consulent heeft op die dag geen geldige verwerkersovereenkomst.",
  "nobody-assigned": "Er werkt nu geen consulent aan deze casus. Ken er een toe.",
  "already-assigned": "Er werkt al een consulent aan deze casus. Beëindig eerst die toekenning.",
  "received-too-long-ago":
    "Deze aanmelding is zo lang geleden ontvangen dat de gegevens al verwijderd hadden moeten zijn.",
  "term-over": "De bewaartermijn van deze casus is om. De gegevens worden verwijderd; er kan niets meer mee gebeuren.",
  "term-stays": "De bewaartermijn kan niet worden verlengd.",
  "started-before-consent": "De behandeling kan niet zijn begonnen voordat alles was ondertekend en vastgelegd.",
  "end-after-objection": "Een ouder met gezag of de leerling maakte bezwaar. Het werk eindigde op die dag.",
  "end-before-sharing": "Na die dag zijn nog gegevens gedeeld. Het einde van het werk kan niet daarvoor liggen.",
  "other-case": "Deze gegevens horen niet bij elkaar.",
  unnamed: "Noem deze instantie bij haar eigen naam.",
  "address-open-too": "Een geheim adres staat niet ook open. Vul het adres op één plaats in.",
  "signal-needed": "Deze signalering kunt u niet uitzetten: wie aan een casus werkt of erop toeziet, moet dit horen.",
  "owner-ended": "Dit account is beëindigd. Geef de taak aan iemand anders, of terug aan het bureau.",
  "no-leave": "De ouders moeten eerst toestemming hebben gegeven. Vul in wie dat was en wanneer.",
  "leave-after-application": "De toestemming van de ouders moet er zijn vóór de aanmelding.",
  "pupil-from-third-party":
    "Van iemand die geen ouder is, leggen wij nog geen gegevens van de leerling vast. Dat gebeurt bij de intake.",
  "nobody-may-sign": "Er is niemand met gezag bekend. Zonder gezag kan niemand tekenen.",
  "no-authority": "Deze persoon heeft geen gezag, of dat is niet bekend. De handtekening is niet geldig.",
  "pupil-must-sign": "De leerling is oud genoeg om zelf te tekenen. Vraag de handtekening van de leerling.",
  "pupil-too-young": "De leerling is te jong om dit document zelf te tekenen.",
  "oral-consent": "Toestemming is pas geldig op papier of digitaal ondertekend. Mondeling of per e-mail telt niet.",
  "signed-in-future": "De handtekening kan niet in de toekomst gezet zijn.",
  "signed-before-sent": "De handtekening kan niet ouder zijn dan het formulier: dat was toen nog niet verstuurd.",
  "already-signed": "Deze persoon heeft dit document al getekend.",
  "same-document": "De overeenkomst en de machtiging zijn twee documenten. Dit bestand is al voor het andere gebruikt.",
  "already-withdrawn": "Deze handtekening is al ingetrokken.",
  "already-invalidated": "Deze handtekening is al ongeldig verklaard. Dat kan niet ongedaan worden gemaakt.",
  "invalidated-document":
    "Dit bestand hoort bij een handtekening die ongeldig is verklaard. Laat opnieuw tekenen en gebruik dat bestand.",
  "told-before-recall": "Deze dag kan niet: de ontvanger kan het pas horen nadat de machtiging verviel.",
  "notice-day": "Deze dag kan niet: er kan pas worden geïnformeerd na de aanmelding, en niet in de toekomst.",
  "left-after-withdrawal":
    "De brief is op die dag niet meer verstuurd: de machtiging was toen al ingetrokken. Kies de dag waarop hij op de post ging.",
  "told-before-work":
    "Op die dag werd er niet aan deze casus gewerkt, of er was toen niet door iedereen getekend. Kies een andere dag.",
  "nothing-signed": "Hier is niet getekend. Weigert iemand, leg dat dan vast als intrekking.",
  "needed-from": "Een handtekening is pas nodig vanaf de dag waarop dat bekend werd.",
  "no-evidence": "Schrijf op waaruit het gezag blijkt.",
  "line-already-withdrawn": "Deze regel van de machtiging is al ingetrokken.",
  "line-not-yours":
    "Deze regel kunt u hier niet intrekken: u hebt de machtiging waarin zij staat niet ondertekend, of al ingetrokken.",
  "applicants-address": "De formulieren gaan naar de ouders zelf. Dit e-mailadres is van degene die aanmeldde.",
  "no-relevance": "Leg uit waarom deze eerdere of nieuwe school van belang is.",
  "no-necessity": "Leg uit waarom het nodig is deze andere instantie te betrekken.",
  "no-own-address":
    "Van een ouder die moet tekenen is geen eigen adres bekend, alleen dat van de aanmelder. Vul eerst het adres van de ouder in: de formulieren gaan naar de ouders zelf.",
  "no-own-mail": "Van deze persoon is geen eigen e-mailadres bekend. Kies dat de link met een brief meegaat.",
  "nobody-to-sign":
    "Deze persoon kan nu niet ondertekenen: er is hem niets gevraagd, of hij heeft geen gezag. Verstuur eerst de formulieren.",
  "form-not-online":
    "Dit formulier kan hier niet worden ondertekend: er is al nee op gezegd, of het zou nu een ander formulier zijn dan is verstuurd. Bel het bureau.",
  "sign-link-over": "Deze ondertekenlink werkt niet meer. Stuur een nieuwe.",
  "form-not-ours": "Dit formulier is niet hier gemaakt. Het staat alleen op papier, zoals het toen is verstuurd.",
  "form-changed":
    "Met de woorden en namen van nu zou dit een ander formulier worden dan is verstuurd. Verstuur de formulieren opnieuw.",
  "receipt-of-whom": "Dit formulier is door meer mensen te tekenen. Kies voor wie het bewijs is.",
  "nobody-to-remind":
    "Iedereen die nog niet heeft geantwoord, is al een keer herinnerd, of heeft nee gezegd. Bel liever: leg dat vast als contact.",
  "reminded-already": "Deze persoon is al aan dit formulier herinnerd.",
  "scan-differs":
    "De scan die meekwam, is een ander bestand dan waarvan het kenmerk is berekend. Kies het bestand opnieuw.",
  "not-asked": "Dit staat niet op het formulier. Kies alleen uit wat er gevraagd is.",
  "declined-no": "Waar op het formulier nee is gezegd, kan geen ja worden. Verstuur daarvoor een nieuwe machtiging.",
  "record-before-consent":
    "Deze gegevens mogen pas worden vastgelegd als de casus in behandeling is en alles is ondertekend.",
  "received-before-consent":
    "Dit kwam binnen voordat alles was ondertekend en vastgelegd. Dan mag het niet worden bewaard.",
  "no-line-to-ask":
    "Er is geen geldige machtiging om dit bij deze instantie op te vragen, of om het op die dag van haar te ontvangen.",
  "no-line-to-give": "U kunt dit niet delen. Er is geen geldige machtiging voor deze gegevens aan deze instantie.",
  "not-in-progress": "Dit kan alleen zolang de casus in behandeling is.",
  "left-in-future":
    "Deze dag kan niet: het ging niet later weg dan vandaag, en niet eerder dan er besloten is te delen.",
  "told-before-line": "Op die dag gold er geen machtiging om dit te vertellen.",
  "disclosure-stays": "Wat is gedeeld of ingetrokken, staat vast. Dit kan niet meer worden gewijzigd.",
  "letter-changed":
    "Er is intussen iets veranderd in wat u zou delen. Bekijk het voorbeeld opnieuw; er is niets verstuurd.",
  "not-reachable":
    "Van deze instantie zijn geen algemeen e-mailadres en telefoonnummer bekend. Zonder allebei kan er geen link worden gestuurd.",
  "institution-named":
    "Deze instantie staat al in een machtiging of in een dossier. Daar mag zij niet alsnog anders gaan heten. Voeg de juiste instantie toe.",
  "institution-private": "Dit lijkt een privéadres. Van een instantie legt het bureau alleen het algemene adres vast.",
  "waits-for-nobody": "Dit wacht niet op een tweede persoon.",
  "lead-only": "Dit kan alleen een hoofd van het bureau.",
  "complaint-elsewhere":
    "Een klacht over een school of een ander houdt dit dossier niet langer vast. Leg zo’n klacht vast als contact.",
  "complaint-day": "Deze dag kan niet: een klacht komt na de aanmelding, en niet in de toekomst.",
  "complaint-not-handled":
    "Deze aanmelding is niet in behandeling genomen. Een klacht daarover houdt haar niet langer vast. Leg de klacht vast bij Klachten zonder dossier.",
  "complaint-in-future": "Deze dag kan niet: een klacht komt niet in de toekomst.",
  "complaint-has-case":
    "Deze casus is er nog en is in behandeling genomen. Leg de klacht vast op de pagina van de casus: dan blijft het dossier vijf jaar.",
  "contact-day": "Deze dag kan niet: contact over een klacht komt na de klacht, en niet in de toekomst.",
  "about-officer": `Het gaat over de FG zelf. Wie hier werkt, behandelt dat niet en legt er niets van vast. Wijs wie klaagt op de ${controller.authority.name} (${controller.authority.page}): die behandelt de klacht, en dat kost niets.`,
  "complaint-stays": "Wat over deze klacht is vastgelegd, staat vast.",
  "fg-proposes": "Alleen de FG kan voorstellen een klacht recht te zetten.",
  "nothing-proposed": "De FG heeft niet voorgesteld deze klacht recht te zetten, of dat is al gebeurd.",
  "unknown-records": "Een van de gekozen gegevens hoort niet bij deze casus, of u mag het niet zien.",
  "unknown-documents": "Een van de gekozen documenten hoort niet bij deze casus, of u mag het niet zien.",
  "document-replaced":
    "Een van de gekozen documenten is intussen vervangen door een nieuwere versie. Kies de nieuwste.",
  "documents-not-told":
    "Een document wordt niet verteld. Leg vast wat u vertelde als gegeven, of deel het document in een brief of met een link.",
  "document-not-final": "Een document dat wordt gedeeld, moet definitief zijn.",
  "task-too-late": "Op die dag zijn de gegevens van deze casus al verwijderd. Kies een eerdere dag.",
  "task-by-act": "Deze taak rondt u af door de handeling zelf te doen, op de pagina van de casus.",
  "task-ended": "Deze taak is al afgerond of vervallen.",
  "task-to-stranger": "Deze consulent werkt niet aan deze casus. Geef de taak aan iemand die de casus mag zien.",
  "contact-in-future": "Een contact kan niet in de toekomst zijn geweest.",
  "contact-moves-nothing":
    "Alleen contact met de ouders over het werk telt voor de bewaartermijn, en nooit terug in de tijd.",
  "private-address":
    "Dit lijkt een privéadres. Van een professional legt het bureau alleen vast hoe hij op zijn werk te bereiken is. Leg uit waarom dit adres nodig is.",
  "posted-in-future": "De brief kan niet in de toekomst op de post zijn gedaan.",
  "letter-before-hold": "Op die dag was de aanmelding nog niet aangehouden. De brief kan niet ouder zijn.",
  "letter-not-held": "Deze brief gaat over een aanmelding die is aangehouden. Dat is deze nu niet.",
  "hold-stays": "De dag waarop deze aanmelding is aangehouden, staat vast tot er een nieuw intakegesprek is geweest.",
  "letter-no-authority": "Deze brief gaat alleen naar wie gezag heeft. Van deze persoon is dat niet bekend.",
  "letter-unprintable":
    "In deze brief staat een teken dat niet kan worden afgedrukt. Kijk naar de naam, het adres en de instantie.",
  "received-in-future": "Dit kan niet in de toekomst ontvangen zijn.",
  "document-stays": "Wat er in een document staat, verandert niet. Voeg een nieuwe versie toe.",
  "document-final": "Dit document is definitief. Voeg een nieuwe versie toe.",
  "already-replaced": "Van dit document is al een nieuwere versie. Kies die als vorige versie.",
  "case-full": `De documenten van deze casus zijn samen te groot (hoogstens ${limits.document.ofCase / 1_048_576} MB).`,
  "file-name": `Geef het bestand een gewone naam van hoogstens ${limits.document.name} tekens, zonder schuine strepen of verborgen tekens.`,
  "file-format": "Dit soort bestand neemt het bureau niet aan. Kies een pdf, jpg, png of docx.",
  "file-empty": "Dit bestand is leeg.",
  "file-large": `Dit bestand is te groot (hoogstens ${limits.document.bytes / 1_048_576} MB). Maak het kleiner of deel het op.`,
  "file-known": "Dit bestand staat al in de casus.",
  "file-other-inside": "In dit bestand zit iets anders dan de naam zegt. Sla het opnieuw op als pdf, jpg, png of docx.",
  "file-two-things":
    "In dit bestand zit meer dan één soort inhoud. Dat neemt het bureau niet aan. Sla het opnieuw op en probeer het dan nog eens.",
  "file-broken": "Dit bestand is beschadigd of niet compleet. Sla het opnieuw op en probeer het dan nog eens.",
  "file-locked": "Dit bestand zit op slot met een wachtwoord. Haal het wachtwoord eraf.",
  "file-active":
    "In dit bestand zit een programma of een ander bestand. Sla het op als gewone pdf en probeer het opnieuw.",
  "file-unfolds": "Dit bestand wordt bij het openen veel te groot. Dat neemt het bureau niet aan.",
  "file-harmful": "Dit bestand is schadelijk. Het is niet opgeslagen.",
  "arrival-too-old":
    "Dit kwam meer dan vijf werkdagen geleden binnen. Zo lang mag het niet ongelezen liggen: stuur het terug of vernietig het.",
  "arrival-decided": "Hierover is al beslist. De inhoud is er niet meer.",
  "arrival-kept-too-long": "De vijf werkdagen zijn om. Niemand mag dit nog lezen: de inhoud wordt vernietigd.",
  "arrival-overdue": "De vijf werkdagen zijn om. Dit kan alleen nog worden teruggestuurd of vernietigd.",
  "arrival-no-line":
    "Geen machtiging dekt deze afzender voor deze gegevens op de dag van ontvangst. Stuur het terug of vernietig het.",
  "needs-reveal":
    "Dit gaat over gezondheid of thuis. Kies eerst Tonen met reden; daarna kunt u het vastleggen. De consulent van deze casus kan het ook doen.",
  "arrival-needs-reveal": "Dit gaat over gezondheid of thuis. Kies eerst Tonen met reden; daarna kunt u het aannemen.",
  "arrival-stays": "Wat in quarantaine ligt, verandert niet: er wordt over beslist, en dan is de inhoud weg.",
  "information-ended": "Deze opvraag is al beantwoord of vervallen.",
  "information-stays": "Wat er is gevraagd, verandert niet. Vraag opnieuw.",
  "other-sender": "Deze opvraag ging naar een andere instantie, of is vervallen. Kies de instantie die antwoordt.",
  "mail-settled": "Dit bericht is intussen verder: het kan niet meer opnieuw worden verstuurd of afgemeld.",
  "log-kept":
    "Zo ver mag het logboek nog niet worden ingekort. Een regel blijft vijf jaar, en zolang zijn casus bestaat of er nog spoor van is.",
  "log-not-whole":
    "Het logboek is niet zoals het verzegeld is. Zolang dat niet is uitgezocht, wordt er niets van verwijderd.",
  "second-factor-first": "Stel eerst een tweede stap in voor het aanmelden. Daarna kunt u verder.",
  "last-second-factor":
    "Dit is uw laatste tweede stap. Voeg eerst een andere toe; met alleen een wachtwoord komt niemand binnen.",
  "prove-anew":
    "U hebt u te lang geleden aangemeld om dit te wijzigen. Meld u af en weer aan, en probeer het dan opnieuw.",
  "offer-over": "Deze code hoort bij een geheim dat niet meer geldt. Begin opnieuw.",
  "passkey-not-made":
    "De passkey is niet toegevoegd: het antwoord van dit apparaat klopt niet, of het kwam te laat. Begin opnieuw.",
  "organisation-unreachable":
    "Het lukt nu niet om in te loggen bij uw organisatie. Gebruik uw wachtwoord of passkey, of probeer het later opnieuw.",
  "organisation-not-linked":
    "Dit organisatie-account is niet gekoppeld. Uw organisatie moet bevestigen dat het e-mailadres van uw account hier van u is, en het account mag niet al bij een ander horen.",
  "recovery-not-own": "Voor uzelf kunt u dit niet beginnen. Vraag een andere beheerder.",
  "recovery-open": "Voor deze collega loopt al een herstel.",
  "recovery-second-person": "Een ander moet dit bevestigen: niet wie het begon, en niet wie de toegang terugkrijgt.",
  "agreement-backdated":
    "Een verwerkersovereenkomst geldt vanaf vandaag of later. Wie al eerder gegevens verwerkte, deed dat zonder afspraak.",
  "agreement-incomplete":
    "Deze overeenkomst regelt nog niet alles. Zolang een van deze punten ontbreekt, geldt zij niet.",
  "own-account": "Uw eigen account kunt u niet wijzigen of beëindigen. Vraag een andere beheerder.",
  "account-ended": "Dit account is beëindigd. Dat wordt niet teruggedraaid.",
  "last-administrator": "Dit is de laatste beheerder. Maak eerst een ander beheerder.",
  "last-fg": "Dit is de laatste FG. Nodig eerst een andere FG uit.",
  "fg-apart":
    "De FG houdt toezicht op wie hier werkt. Daarom krijgt een FG een eigen account, en wordt dat nooit iets anders.",
  "fg-by-two": "Het account van een FG beëindigt een beheerder niet alleen: een leidinggevende bevestigt het.",
  "dpia-other-text": "Deze tekst van de DPIA is niet de tekst die hier staat. Ververs de pagina en lees haar opnieuw.",
  "regulation-other-text":
    "Deze tekst van het reglement is niet de tekst die hier staat. Ververs de pagina en lees hem opnieuw.",
  "regulation-unadvised": "De FG gaf over deze versie nog geen advies. Goedkeuren kan pas daarna.",
  "regulation-published":
    "Deze versie van het reglement is gepubliceerd en wordt nooit meer gewijzigd. Wat anders moet, komt in een volgende versie.",
  "regulation-contact":
    "Schrijf geen e-mailadres, telefoonnummer of webadres in de tekst. Gebruik een invulplaats: daar komt wat nu geldt.",
  "regulation-day": "Een nieuwe versie gaat op zijn vroegst morgen in: zij wordt eerst aangekondigd.",
  "regulation-own": "U schreef mee aan deze versie. Een ander hoofd van het bureau keurt haar goed.",
  "regulation-contradicts":
    "In een artikel staat een termijn waaraan het bureau zich niet houdt. Pas eerst de tekst aan.",
  "regulation-half-english":
    "Een deel van de tekst is er ook in het Engels, en een deel niet. Vertaal alles, of haal het Engels weg.",
  "regulation-no-changes": "Een nieuwe versie van het reglement zegt wat de belangrijkste wijzigingen zijn.",
  "regulation-too-far": "Een nieuwe versie gaat binnen een jaar in.",
  "regulation-not-later": "Een nieuwe versie van het reglement gaat in na alle vorige.",
  "dpia-followed": "Op deze versie van de DPIA volgde al een andere. Geef uw advies bij de versie die nu geldt.",
  "fg-one-address":
    "Bij dit e-mailadres hoort al een account. Wie aan casussen werkt, kan niet ook FG zijn, en andersom.",
  "still-assigned": "Deze consulent werkt nog aan casussen. Beëindig eerst die toekenningen.",
  "consultant-ended": "Het account van deze consulent is beëindigd.",
  "export-over": "Deze export is verlopen. Vraag hem opnieuw aan.",
  "export-too-many": `Dit zijn te veel casussen voor één export (hoogstens ${limits.exported}). Kies een fase of een kortere periode.`,
  "query-tells":
    "In deze naam staat iets dat naar iemand leidt: een casusnummer, adres, telefoonnummer of datum. Noem alleen waarop u filtert.",
  "query-names-person": "In deze naam staat een woord waaronder iemand bekend is. Noem alleen waarop u filtert.",
  "query-unchecked":
    "Of er een naam van een persoon in staat, is nu niet na te gaan. Gebruik woorden van dit scherm, zoals een fase, of probeer het straks opnieuw.",
  "queries-many": `U bewaart al ${limits.queries} zoekopdrachten. Verwijder er eerst een.`,
  "no-session-without-agreement": "U hebt vandaag geen geldige verwerkersovereenkomst. Neem contact op met het bureau.",
  ...breachRefusals,
} as const;
export type RefusalKey = keyof typeof refusals;
