import { asked, spoke, type Theme, told } from "./theme.js";

/** Of pupils of secondary school. */
export const older: readonly Theme[] = [
  {
    age: 14,
    question:
      "%{name} komt sinds november niet meer op school. Eerst af en toe een dag, later durfde %{name} de bus niet meer in. De school wil uitschrijven, ouders willen juist een begin maken.",
    learning: [
      asked("RESULTS", "Stond op overgaan naar 3 havo. Sinds november geen cijfers."),
      told("PROGRESS", "Maakt thuis wiskunde en Engels via de leeromgeving, ongeveer een uur per dag."),
    ],
    absence: "Vanaf november geheel afwezig. De school meldt het, er is één gesprek met leerplicht geweest.",
    health: {
      text: "In behandeling voor angst. De behandelaar raadt aan te beginnen buiten lestijd, met één vaste persoon.",
      necessity: "Hiervan hangt af waar en met wie de eerste stap wordt gezet.",
    },
    talks: [
      spoke("PUPIL", "IN_PERSON", "Gewandeld in plaats van aan tafel. Wil de mentor zien, de klas nog niet."),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Eerste keer na schooltijd in het gebouw geweest, tien minuten. Volgende week weer, zelfde tijd.",
      ),
      spoke("INSTITUTION", "PHONE", "Mentor houdt woensdag vanaf vier uur vrij. Uitschrijven is van de baan."),
    ],
    professional: { profession: "Mentor", necessity: "Is de vaste persoon op school bij de opbouw." },
    purpose: "De mentor bereidt de eerste weken ermee voor.",
    outcome: "BACK_TO_SCHOOL",
  },
  {
    age: 16,
    question:
      "%{name} wil dit jaar examen doen en mag nergens instromen. De vorige school ging dicht, de nieuwe begint alleen in de vierde klas.",
    learning: [
      asked("RESULTS", "Schoolexamens van 4 vmbo-tl voor zes van de acht vakken af, gemiddeld een 6,8."),
      told("PROGRESS", "Volgt wiskunde en scheikunde bij een staatsexamencursus."),
    ],
    talks: [
      spoke("PUPIL", "PHONE", "Weet precies wat er nog moet en heeft zelf drie scholen gemaild. Eén antwoordde."),
      spoke(
        "INSTITUTION",
        "EMAIL",
        "Examensecretaris zoekt uit welke cijfers mee kunnen. Antwoord voor het eind van de maand.",
      ),
    ],
    professional: { profession: "Examensecretaris", necessity: "Beslist welke schoolexamens meetellen." },
    purpose: "De school gaat na welke schoolexamens meetellen.",
    outcome: "PLACED",
  },
  {
    age: 13,
    question:
      "%{name} is na een vechtpartij van school verwijderd. De school zocht zes weken en vond niets. De ouders vinden de verwijdering onterecht en willen terug.",
    learning: [
      asked("RESULTS", "Brugklas kader, voldoendes behalve voor Nederlands."),
      told(
        "DEVELOPMENT",
        "Houdt zich op het voetbalveld wel aan regels. Reageert fel als iemand over de familie begint.",
      ),
    ],
    absence: "Geschorst, daarna verwijderd. Krijgt sinds vier weken werk mee dat niemand nakijkt.",
    talks: [
      spoke(
        "GUARDIAN",
        "IN_PERSON",
        "Uitgelegd dat bezwaar en zoeken naar een plek naast elkaar kunnen. Ouders willen allebei.",
      ),
      spoke(
        "INSTITUTION",
        "PHONE",
        "Bestuur wil praten over een time-out van tien weken met terugkeer, als de ouders het bezwaar laten rusten.",
      ),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Vader denkt erover na tot na het weekend. Moeder wil vooral dat er maandag ergens les is.",
      ),
    ],
    professional: {
      profession: "Teamleider onderbouw",
      necessity: "Spreekt met ons de voorwaarden voor terugkeer af.",
    },
    purpose: "De school maakt er de afspraken voor terugkeer mee.",
    outcome: "NO_SOLUTION",
  },
  {
    age: 15,
    question:
      "%{name} gaat halve dagen en wil naar hele. De jeugdarts en de school denken verschillend over wat kan, en het gezin zit ertussen.",
    learning: [
      asked("PROGRESS", "Volgt zes van de negen vakken; met een vrijstelling voor Frans blijft 4 havo haalbaar."),
      told("DEVELOPMENT", "Plant goed als het rooster een week vooruit vaststaat."),
    ],
    absence: "Komt de eerste vier uren. Na twee drukke dagen volgt een dag thuis.",
    health: {
      text: "Vermoeidheid na een lange infectie. De arts verwacht herstel, in stappen van zes weken.",
      necessity: "De stappen van het herstel bepalen het rooster.",
    },
    talks: [
      spoke(
        "GUARDIAN",
        "PHONE",
        "Afgesproken dat niet de dag maar de week wordt opgebouwd: eerst een uur erbij op dinsdag.",
      ),
      spoke(
        "PUPIL",
        "IN_PERSON",
        "Wil liever een pauze in een stil lokaal dan eerder naar huis. Goed idee; leg ik bij school neer.",
      ),
    ],
    professional: { profession: "Jeugdarts", necessity: "Geeft aan welke belasting verantwoord is." },
    purpose: "De school maakt het rooster voor de komende zes weken.",
    outcome: "AGREEMENT",
  },
  {
    age: 12,
    question:
      "%{name} begon in september in de brugklas en viel in oktober uit. Ouders en school zijn het niet eens: een ander niveau, of dezelfde klas met hulp.",
    learning: [
      asked(
        "RESULTS",
        "Basisschooladvies vmbo-gt. Eerste rapport: drie onvoldoendes, alle drie bij vakken met veel wisselingen.",
      ),
      told("DEVELOPMENT", "Mist de ene meester van vroeger; acht docenten op een dag is te veel."),
    ],
    talks: [
      spoke(
        "INSTITUTION",
        "IN_PERSON",
        "Rooster bekeken: met twee vaste lokalen en een begeleider bij de wisselingen valt de helft weg.",
      ),
      spoke(
        "GUARDIAN",
        "EMAIL",
        "Ouders geven het tot de voorjaarsvakantie in dezelfde klas. Daarna kijken we samen opnieuw.",
      ),
    ],
    professional: { profession: "Zorgcoördinator", necessity: "Past het rooster en de lokalen aan." },
    purpose: "De school past er het rooster mee aan.",
    outcome: "BACK_TO_SCHOOL",
  },
  {
    age: 16,
    question:
      "%{name} woont in een leefgroep en volgt daar twee uur les per dag. De plaatsing eindigt in de zomer en niemand heeft gekeken wat er daarna komt.",
    learning: [told("PROGRESS", "Haalt deelcertificaten op niveau 2. Wil naar een opleiding in de techniek.")],
    home: {
      text: "Gaat na de zomer begeleid wonen. Met de moeder is om de week contact.",
      necessity: "De nieuwe woonplaats bepaalt welke opleiding bereikbaar is.",
    },
    talks: [
      spoke("INSTITUTION", "PHONE", "Mentor van de leefgroep gaat mee naar de intake op het mbo. Datum volgt."),
      spoke("PUPIL", "IN_PERSON", "Heeft een dag meegelopen bij een lasbedrijf en praat over niets anders."),
    ],
    professional: { profession: "Loopbaanbegeleider", necessity: "Regelt de intake en de overstap." },
    purpose: "De opleiding bereidt de intake ermee voor.",
    outcome: "PLACED",
  },
  {
    age: 15,
    question:
      "De ouders hebben vrijstelling van de leerplicht aangevraagd omdat zij geen school meer zien die past. %{name} zegt zelf wel naar school te willen.",
    learning: [
      asked("RESULTS", "Laatste volledige schooljaar 2 vwo, alles voldoende."),
      told("DEVELOPMENT", "Leest en schrijft veel, werkt het liefst alleen en 's avonds."),
    ],
    absence: "Anderhalf jaar thuis, met een vrijstelling die per schooljaar wordt bekeken.",
    health: {
      text: "De arts van de gemeente raadt vrijstelling nu niet aan, mits er een rustige plek is.",
      necessity: "Van dit oordeel hangt af of er een vrijstelling komt of een plek.",
    },
    talks: [
      spoke(
        "PUPIL",
        "IN_PERSON",
        "Apart van de ouders gesproken. Wil naar een kleine school, twee dagen, en weet waarom de vorige misging.",
      ),
      spoke(
        "GUARDIAN",
        "IN_PERSON",
        "Ouders schrokken dat %{name} dat wil, en zijn er blij mee. Aanvraag voor vrijstelling wordt aangehouden.",
      ),
    ],
    professional: {
      profession: "Medewerker leerrecht",
      necessity: "Weegt met ons vrijstelling tegen een plek op school.",
    },
    purpose: "De kleine school bekijkt of twee dagen mogelijk zijn.",
    outcome: "ADVICE",
  },
];
