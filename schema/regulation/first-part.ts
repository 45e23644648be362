import type { Article } from "./version.js";

/** Who we are, what this is about, and which data there are. */
export const aboutData: readonly Article[] = [
  {
    id: "wie-wij-zijn",
    title: { nl: "Wie wij zijn", en: "Who we are" },
    text: [
      {
        nl: "%{first} is een onderdeel van %{second}. Samen zijn wij verantwoordelijk voor uw gegevens. Staat hier ‘wij’, dan bedoelen wij allebei, en iedereen die bij het bureau werkt.",
        en: "%{first} is part of %{second}. Together we are responsible for your data. Where it says ‘we’, it means both, and everybody who works at the bureau.",
      },
      {
        nl: "Staat hier ‘ouders’, dan kan dat ook een voogd, een verzorger of een andere wettelijke vertegenwoordiger zijn.",
        en: "Where it says ‘parents’, that can also be a guardian, a carer or another legal representative.",
      },
    ],
  },
  {
    id: "waarover-dit-gaat",
    title: { nl: "Waarover dit reglement gaat", en: "What this regulation is about" },
    text: [
      {
        nl: "Persoonsgegevens zijn gegevens waaruit blijkt om wie het gaat: een naam, een adres, maar ook wat iemand ons vertelt. Dit reglement geldt voor alles wat wij zo over u weten: via de website, een aanmelding, de telefoon, e-mail, op papier of in een gesprek.",
        en: "Personal data are data that show whom they are about: a name, an address, but also what somebody tells us. This regulation holds for all that we know of you in that way: by the website, an application, the telephone, email, on paper or in a conversation.",
      },
      {
        nl: "Wij houden ons aan de privacywet (de AVG) en de Nederlandse wetten die daarbij horen. In dit reglement staat hoe.",
        en: "We keep to the privacy law (the GDPR) and the Dutch laws that go with it. This regulation says how.",
      },
    ],
  },
  {
    id: "website",
    title: { nl: "Als u onze website bezoekt", en: "When you visit our website" },
    text: [
      {
        nl: "Onze website gebruikt twee cookies, en allebei zijn ze nodig: één tegen misbruik van de site en één dat uw taal onthoudt.",
        en: "Our website uses two cookies, and both are needed: one against abuse of the site and one that remembers your language.",
      },
      {
        nl: "Wij tellen welke pagina's vaak worden bekeken, zonder te weten door wie. Daarmee maken wij de website duidelijker. Leidt een link naar een andere website, dan gelden daar de regels van die website.",
        en: "We count which pages are viewed often, without knowing by whom. With that we make the website clearer. Where a link leads to another website, the rules of that website hold there.",
      },
    ],
  },
  {
    id: "welke-gegevens",
    title: { nl: "Welke gegevens wij gebruiken", en: "Which data we use" },
    text: [
      {
        nl: "Wij gebruiken gegevens van leerlingen en hun ouders, en waar nodig van de mensen en instanties om hen heen:",
        en: "We use data of pupils and their parents, and where needed of the people and institutions around them:",
      },
    ],
    items: [
      {
        nl: "naam, adres, telefoon en e-mail van de ouders en de leerling",
        en: "name, address, telephone and email of the parents and the pupil",
      },
      {
        nl: "naam, adres, telefoon en e-mail van betrokken hulpverleners en instanties",
        en: "name, address, telephone and email of professionals and institutions involved",
      },
      { nl: "geslacht en geboortedatum van de leerling", en: "gender and date of birth of the pupil" },
      {
        nl: "hoe het op school gaat: resultaten, vooruitgang, en hoe de leerling zich voelt en met anderen omgaat",
        en: "how school goes: results, progress, and how the pupil feels and gets on with others",
      },
      {
        nl: "gezondheid van de leerling, alleen als ons werk niet zonder kan",
        en: "health of the pupil, only if our work cannot do without",
      },
      { nl: "verzuim en afwezigheid", en: "absence from school" },
      { nl: "de situatie thuis", en: "the situation at home" },
    ],
  },
  {
    id: "akkoord",
    title: { nl: "Eerst uw akkoord", en: "First your agreement" },
    text: [
      {
        nl: "Wij beginnen pas als de ouders schriftelijk akkoord zijn. Zij tekenen een overeenkomst, en een machtiging waarin staat welke gegevens wij mogen vragen, vastleggen en delen, en met wie.",
        en: "We begin only once the parents have agreed in writing. They sign an agreement, and an authorisation that says which data we may ask, record and share, and with whom.",
      },
      {
        nl: "Meldt iemand anders de leerling aan? Dan moet die persoon eerst toestemming vragen aan de ouders. Wij sturen de ouders daarna de formulieren.",
        en: "Does somebody else apply for the pupil? Then that person must ask the parents for permission first. After that we send the forms to the parents.",
      },
    ],
  },
  {
    id: "herkomst",
    title: { nl: "Van wie wij gegevens krijgen", en: "From whom we get data" },
    text: [
      {
        nl: "Van de ouders en de leerling zelf, en van instanties die de ouders in de machtiging hebben genoemd. Van anderen vragen wij niets op.",
        en: "From the parents and the pupil themselves, and from institutions that the parents named in the authorisation. We ask nothing of others.",
      },
    ],
  },
];
