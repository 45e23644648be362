import type { Section, SectionId } from "./document.js";

/** What the first version says, but for the risks: article 35(7)(a) and (b), and who is heard. */
export const firstSections: Readonly<Record<SectionId, Section>> = {
  reason: {
    title: "Waarom deze beoordeling",
    lines: [
      "Het bureau werkt met gegevens over kinderen die vastlopen in het onderwijs. Daar zitten gegevens over gezondheid en over de thuissituatie bij. Kinderen kunnen zelf moeilijk overzien wat er met hun gegevens gebeurt, en zij en hun ouders hebben de hulp nodig. Daarom is vooraf een beoordeling nodig (artikel 35 AVG).",
      "Deze tekst hoort bij het systeem. Het bestuur van het bureau vult aan wat bij het bureau zelf hoort en stelt de beoordeling vast.",
    ],
  },
  description: {
    title: "Wat er gebeurt",
    lines: [
      "Een ouder, een leerling of een school meldt een kind aan. Het bureau voert een intakegesprek en beslist of het helpt, nog wacht, of niet helpt. Met een getekende overeenkomst en machtiging begint de hulp.",
      "Een onderwijs(zorg)consulent werkt aan de casus: gesprekken, verslagen, overleg met school, samenwerkingsverband en andere instanties waarvoor de ouders een machtiging gaven.",
      "Na afloop krijgt het ministerie jaarcijfers zonder namen. Na de bewaartermijn wist het systeem de casus met alles wat erbij hoort, en blijft er een verklaring van vernietiging zonder persoonsgegevens.",
      "Alles staat in één dossier. Wat gevoelig is, ligt versleuteld met een sleutel per casus. Verwerkers zijn de consulenten en de leveranciers die in het register staan.",
    ],
  },
  people: {
    title: "Van wie en welke gegevens",
    lines: [
      "Leerlingen: naam, geboortedatum, contactgegevens, school en onderwijs, verzuim, en alleen als het nodig is gezondheid en thuissituatie.",
      "Ouders en verzorgers: naam, contactgegevens, gezag, wat zij tekenden en wat zij vertelden.",
      "Beroepskrachten bij andere instanties: naam, functie en zakelijke contactgegevens.",
      "De lijst van gegevens is gesloten. Een veld dat niet in het privacyreglement staat, bestaat niet in het systeem.",
    ],
  },
  need: {
    title: "Noodzaak",
    lines: [
      "Zonder deze gegevens kan een consulent niet beoordelen wat een kind nodig heeft en niet overleggen met wie daarover gaat. Per soort gegevens staat in het verwerkingsregister op welke grondslag het bureau werkt.",
      "Gezondheid en thuissituatie worden pas vastgelegd als de ouders daar uitdrukkelijk toestemming voor gaven. Trekken zij die in, dan stopt het vastleggen en delen.",
    ],
  },
  proportion: {
    title: "Evenredigheid",
    lines: [
      "Lichtere middelen zijn bekeken. Werken zonder dossier kan niet, omdat meer mensen aan een casus werken. Werken met minder gegevens kan wel, en gebeurt: aanmelden vraagt minder dan helpen, en delen gaat per gegeven.",
      "Niemand ziet meer dan zijn taak vraagt. Een consulent ziet alleen zijn eigen casussen, de beheerder en het ministerie zien geen inhoud, en gezondheid en thuissituatie opent het bureau alleen met een reden die de FG leest.",
      "Een aanmelding die niet doorgaat, verdwijnt na veertien dagen. Een casus die blijft liggen, na drie maanden. Een afgeronde casus na twee jaar, en na vijf jaar als er een klacht was.",
    ],
  },
  rights: {
    title: "Rechten van ouders en leerlingen",
    lines: [
      "Ouders en leerlingen lezen vooraf wat er met hun gegevens gebeurt. Zij kunnen via elk kanaal vragen om inzage, correctie, verwijdering, beperking en overdracht, en bezwaar maken. De klok begint op de dag dat de vraag iemand van het bureau bereikt.",
      "De FG beslist op een verzoek. Weigeren kan alleen op een grond uit de wet, en een leidinggevende tekent mee. In elk antwoord staat hoe iemand bij de Autoriteit Persoonsgegevens en bij de rechter terechtkan.",
    ],
  },
  heard: {
    title: "Wie is gehoord",
    lines: [
      "De FG leest deze beoordeling en legt zijn advies vast bij de versie waar het over gaat. Onder aan deze pagina staan alle adviezen.",
      "Ouders en leerlingen zijn voor deze versie niet gehoord. Het bureau vraagt hun mening, bijvoorbeeld via de cliëntenraad of een ouderorganisatie, en schrijft in een volgende versie wat daarmee is gedaan (artikel 35, negende lid, AVG).",
    ],
  },
  conclusion: {
    title: "Wat overblijft",
    lines: [
      "Met de maatregelen hieronder blijft geen enkel risico groot in kans en groot in ernst. De ernst blijft bij gezondheid, thuissituatie en geheime adressen groot, omdat schade voor een kind niet terug te draaien is. De kans is klein zolang de bewijzen groen zijn.",
      "Daarom is voorafgaande raadpleging van de Autoriteit Persoonsgegevens niet nodig (artikel 36 AVG). Wordt een bewijs bij een maatregel rood en blijft het dat, dan beoordeelt het bureau dit opnieuw.",
    ],
  },
  review: {
    title: "Herziening",
    lines: [
      "Het bureau herziet deze beoordeling elk jaar, en eerder als er iets verandert in wat er met gegevens gebeurt, na een datalek met gevolgen voor mensen, of als de FG daarom vraagt.",
      "Een herziening is een nieuwe versie, of een advies van de FG dat de versie nog klopt. Is een jaar voorbij zonder een van beide, dan staat dat bij de bewijzen.",
    ],
  },
};
