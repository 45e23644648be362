import type { Risk } from "./document.js";

const bad = { likelihood: "midden", severity: "groot" } as const;
const rare = { likelihood: "klein", severity: "groot" } as const;
const mild = { likelihood: "klein", severity: "midden" } as const;

/** The risks to pupils and parents that the first version weighs (article 35(7)(c) and (d)). */
export const firstRisks: readonly Risk[] = [
  {
    id: "OUTSIDER",
    title: "Een buitenstaander leest over gezondheid of thuis",
    harm: "Een kind wordt gepest, een gezin wordt aangesproken op wat het in vertrouwen vertelde. Dat is niet terug te draaien.",
    before: { likelihood: "groot", severity: "groot" },
    measures: [
      { does: "Gevoelige gegevens liggen versleuteld, met een sleutel per casus.", clause: "security/encryption" },
      { does: "Wie inlogt heeft een tweede factor nodig, en blijft niet ingelogd.", clause: "security/limited-access" },
      {
        does: "Het systeem staat pas open als de beveiliging klopt, en een datalek krijgt een klok.",
        clause: "security/measures",
      },
    ],
    after: rare,
  },
  {
    id: "CURIOUS",
    title: "Iemand van het bureau kijkt zonder reden",
    harm: "Een bekende van het gezin leest wat hem niet aangaat. Ouders vertellen daarna minder, en het kind krijgt slechtere hulp.",
    before: bad,
    measures: [
      { does: "De database laat alleen door wat bij de taak hoort.", clause: "security/limited-access" },
      { does: "Een consulent ziet alleen casussen die aan hem zijn toegekend.", clause: "share/consultant" },
      {
        does: "De FG leest het logboek, en hoort elke keer dat iets met een reden is getoond.",
        clause: "oversight/fg",
      },
    ],
    after: mild,
  },
  {
    id: "WRONG_HANDS",
    title: "Gegevens gaan naar wie ze niet mag hebben",
    harm: "Een school of instantie weet meer dan de ouders wilden, en het kind wordt daarop beoordeeld.",
    before: bad,
    measures: [
      {
        does: "Delen kan alleen met instanties die op een getekende machtiging staan.",
        clause: "share/named-institutions",
      },
      { does: "Alleen wie daartoe gemachtigd is, deelt.", clause: "share/only-authorised" },
      { does: "Per keer wordt gekozen welke gegevens nodig zijn.", clause: "share/when-relevant" },
    ],
    after: mild,
  },
  {
    id: "HIDDEN_ADDRESS",
    title: "Een geheim adres komt bij de andere ouder",
    harm: "Een ouder en een kind die zich in veiligheid brachten, lopen gevaar.",
    before: bad,
    measures: [
      { does: "Een geheim adres staat apart, en gaat niet mee in wat een ander krijgt.", clause: "data/contact" },
      { does: "Wie inzage krijgt, ziet niets van een ander.", clause: "rights/access" },
    ],
    after: rare,
  },
  {
    id: "TOO_LONG",
    title: "Een oud dossier blijft een kind volgen",
    harm: "Wat een kind op zijn tiende meemaakte, bepaalt op zijn zestiende hoe naar hem gekeken wordt.",
    before: { likelihood: "groot", severity: "midden" },
    measures: [
      { does: "Een afgewezen aanmelding wordt na veertien dagen gewist.", clause: "keep/declined-14-days" },
      { does: "Een aangehouden aanmelding wordt na drie maanden gewist.", clause: "keep/held-3-months" },
      { does: "Een afgeronde casus wordt na twee jaar gewist.", clause: "keep/handled-2-years" },
      {
        does: "Wissen gebeurt elke nacht, met een verklaring. Een kopie die wordt teruggezet, wordt opnieuw gewist.",
        clause: "keep/erased",
      },
    ],
    after: { likelihood: "klein", severity: "klein" },
  },
  {
    id: "TOO_MUCH",
    title: "Er wordt meer vastgelegd dan nodig",
    harm: "Een los vermoeden over een gezin staat jarenlang als feit in een dossier.",
    before: bad,
    measures: [
      { does: "De lijst van gegevens is gesloten.", clause: "data/closed-list" },
      { does: "Gezondheid wordt alleen vastgelegd met toestemming.", clause: "data/health" },
      { does: "Zoeken en tonen gebeurt alleen voor de opdracht.", clause: "purpose/assignment-only" },
    ],
    after: mild,
  },
  {
    id: "WRONG_DATA",
    title: "Een besluit rust op iets wat niet klopt",
    harm: "Een kind krijgt de verkeerde hulp of een school weigert het op een misverstand.",
    before: { likelihood: "midden", severity: "midden" },
    measures: [
      { does: "Bij elk gegeven staat van wie het komt.", clause: "origin/recorded" },
      { does: "Wie het onjuist vindt, laat het verbeteren, en ontvangers horen dat.", clause: "rights/correct" },
    ],
    after: { likelihood: "klein", severity: "midden" },
  },
  {
    id: "RECOGNISED",
    title: "Een kind is te herkennen in cijfers",
    harm: "In een kleine gemeente weet men om wie het gaat.",
    before: { likelihood: "midden", severity: "midden" },
    measures: [
      {
        does: "Het ministerie krijgt alleen cijfers die genoeg kinderen samen tellen, met ruis.",
        clause: "report/anonymised",
      },
    ],
    after: { likelihood: "klein", severity: "midden" },
  },
  {
    id: "NO_CONSENT",
    title: "Er wordt gewerkt zonder toestemming van wie gezag heeft",
    harm: "Een ouder of een leerling van zestien of ouder wordt gepasseerd, en er wordt iets gedeeld wat hij nooit wilde.",
    before: bad,
    measures: [
      { does: "De hulp begint pas als iedereen met gezag heeft getekend.", clause: "consent/before-handling" },
      { does: "Toestemming staat op schrift en kan worden ingetrokken.", clause: "consent/in-writing" },
    ],
    after: mild,
  },
  {
    id: "OTHER_USE",
    title: "Een verwerker gebruikt gegevens voor iets anders",
    harm: "Gegevens van een kind duiken op bij een bedrijf dat er niets mee te maken heeft.",
    before: { likelihood: "klein", severity: "groot" },
    measures: [
      { does: "Zonder geldige overeenkomst werkt niemand aan een casus.", clause: "processors/agreements" },
      { does: "De overeenkomst noemt wat mag en wat er na afloop gebeurt.", clause: "processors/agreed-terms" },
    ],
    after: mild,
  },
  {
    id: "UNANSWERED",
    title: "Een verzoek of klacht blijft liggen",
    harm: "Ouders weten niet wat er over hun kind staat en kunnen zich niet verweren.",
    before: { likelihood: "midden", severity: "midden" },
    measures: [
      { does: "Elk verzoek heeft een klok vanaf de dag dat het binnenkwam.", clause: "rights/any-channel" },
      { does: "Een klacht over privacy ligt bij de FG alleen.", clause: "rights/complaint-to-fg" },
      { does: "Elke weigering noemt de toezichthouder en de rechter.", clause: "rights/complaint-to-ap" },
    ],
    after: { likelihood: "klein", severity: "klein" },
  },
];

/** What the second version adds: who watches over himself, and a file that is kept by asking again and again. */
export const secondRisks: readonly Risk[] = [
  {
    id: "OWN_WORK",
    title: "De FG houdt toezicht op eigen werk",
    harm: "Een fout blijft onopgemerkt, en een klacht komt terecht bij wie de fout maakte.",
    before: { likelihood: "midden", severity: "midden" },
    measures: [
      {
        does: "Een account van de FG werkt niet aan casussen, en wordt dat ook niet.",
        clause: "security/limited-access",
      },
      {
        does: "Lijkt de FG ook aan casussen te werken, dan lezen hij en de leidinggevenden dat elke dag.",
        clause: "oversight/fg",
      },
    ],
    after: mild,
  },
  {
    id: "KEPT_BY_ASKING",
    title: "Een dossier blijft bestaan door steeds opnieuw te vragen",
    harm: "Een ouder houdt tegen dat een kind van zijn verleden af komt.",
    before: { likelihood: "klein", severity: "midden" },
    measures: [
      {
        does: "Een verzoek houdt een dossier één keer vast voor dezelfde dag van vernietiging.",
        clause: "rights/restrict",
      },
      { does: "Wat wordt vastgehouden, staat bij de FG met een einddatum.", clause: "keep/no-longer-than-needed" },
    ],
    after: { likelihood: "klein", severity: "klein" },
  },
];

const recognised: Risk = {
  id: "RECOGNISED",
  title: "Een kind is te herkennen in cijfers",
  harm: "Wie de andere kinderen kent, rekent uit wat er met dit ene kind was.",
  before: { likelihood: "midden", severity: "midden" },
  measures: [
    {
      does: "Elk cijfer heeft ruis die er al in zat voordat het eerste kind meetelde. Een exacte telling bestaat nergens.",
      clause: "report/anonymised",
    },
    {
      does: "Wie alles weet van alle anderen en twijfelt tussen twee mogelijkheden, raadt één feit van een kind in hooguit 67 van de 100 keer goed, en tussen twee casussen die in alles verschillen in hooguit 76 van de 100. Dat geldt voor elk jaar opnieuw.",
      clause: "report/anonymised",
    },
    {
      does: "Een jaar wordt één keer vastgesteld. Daarna verandert geen cijfer, ook niet als een dossier wordt gewist.",
      clause: "report/yearly",
    },
    {
      does: "Een opmerking bij een jaar noemt geen aantal en geen persoon; de FG tekent haar.",
      clause: "report/yearly",
    },
    { does: "Wie bezwaar maakt voordat het jaar vaststaat, telt niet mee.", clause: "rights/object" },
  ],
  after: mild,
};

/** What the third version says of figures: noise from the beginning, where there was a threshold. */
export const thirdRisks: readonly Risk[] = [...firstRisks, ...secondRisks].map((risk) =>
  risk.id === recognised.id ? recognised : risk,
);
