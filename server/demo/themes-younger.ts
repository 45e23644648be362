import { asked, spoke, type Theme, told } from "./theme.js";

/** Of children of primary school. */
export const younger: readonly Theme[] = [
  {
    age: 8,
    question:
      "%{name} zit sinds de voorjaarsvakantie thuis. De school zegt het niet meer te kunnen; op de wachtlijst van het speciaal onderwijs duurt het nog een half jaar. Ouders willen dat er tot die tijd iets gebeurt.",
    learning: [
      asked("RESULTS", "Lezen AVI M5, rekenen een half jaar achter. Laatste toets van voor de vakantie."),
      told("DEVELOPMENT", "Werkt geconcentreerd zolang er één opdracht tegelijk ligt en iemand in de buurt zit."),
    ],
    absence:
      "Volledig thuis; de school meldt dit als ziekteverzuim. Leerplicht is op de hoogte en ziet af van handhaving zolang er overleg is.",
    health: {
      text: "Onderzoek naar autisme loopt. Een volle klas geeft na een uur zichtbaar spanning: handen over de oren, wegduiken.",
      necessity: "Bepaalt hoe groot de groep kan zijn en hoe lang een ochtend.",
    },
    talks: [
      spoke(
        "GUARDIAN",
        "IN_PERSON",
        "Kennismaking thuis. Afgesproken dat we eerst met de eigen school kijken naar twee ochtenden in een rustige ruimte.",
      ),
      spoke(
        "INSTITUTION",
        "PHONE",
        "Directeur wil meewerken als het samenwerkingsverband een begeleider betaalt; aanvraag gaat deze week de deur uit.",
      ),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Eerste twee ochtenden waren goed. Moeder vraagt wat er gebeurt als de begeleider ziek is; dat leg ik bij school neer.",
      ),
    ],
    professional: {
      profession: "Intern begeleider",
      necessity: "Regelt de rustige ruimte en de begeleider op school.",
    },
    purpose: "De school stelt er het rooster van de eerste zes weken mee op.",
    outcome: "BACK_TO_SCHOOL",
  },
  {
    age: 6,
    question:
      "%{name} is vijf weken na de start van groep 3 naar huis gestuurd, na weglopen en een klap aan een klasgenoot. De school heeft de zorgplicht, maar drie scholen in de buurt zeggen vol te zitten.",
    learning: [
      asked("PROGRESS", "Kent de letters en telt tot honderd. Schrijven kost veel moeite."),
      told("DEVELOPMENT", "Speelt graag buiten en met techniek. Raakt van slag als iets anders gaat dan gezegd."),
    ],
    absence: "Geschorst voor een week, daarna niet teruggekeerd. Er is geen nieuw aanbod gedaan.",
    talks: [
      spoke(
        "INSTITUTION",
        "PHONE",
        "School erkent de zorgplicht. Zij vragen advies bij het samenwerkingsverband voordat ze een volgende stap zetten.",
      ),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Ouders hebben kennisgemaakt op een school verderop en hebben er een goed gevoel bij. Vervoer is nog een vraag.",
      ),
    ],
    professional: {
      profession: "Coördinator passend onderwijs",
      necessity: "Beslist over de plek en de begeleiding die erbij hoort.",
    },
    purpose: "De nieuwe school bereidt de eerste weken voor.",
    outcome: "PLACED",
  },
  {
    age: 10,
    question:
      "%{name} verveelt zich, maakt geen werk meer af en wil niet naar school. Ouders denken aan hoogbegaafdheid en willen een andere klas; school ziet vooral onwil.",
    learning: [
      asked("RESULTS", "Scores van twee jaar geleden in de hoogste groep, nu rond het gemiddelde."),
      told(
        "DEVELOPMENT",
        "Bouwt thuis urenlang aan een radio en leest Engelse handleidingen; op school doet %{name} het minimum.",
      ),
    ],
    health: {
      text: "Buikpijn op maandagochtend, in vakanties niet. De huisarts vond geen oorzaak.",
      necessity: "Om met de school af te spreken hoe zij met de maandag omgaan.",
    },
    talks: [
      spoke(
        "PUPIL",
        "IN_PERSON",
        "Wil best naar school als het over iets gaat. Noemt de techniekles en de meester van de plusklas.",
      ),
      spoke(
        "GUARDIAN",
        "EMAIL",
        "Verslag van het gesprek op school gestuurd. Ouders zijn het eens met een proef van acht weken.",
      ),
    ],
    professional: {
      profession: "Specialist hoogbegaafdheid",
      necessity: "Stelt met de leerkracht een ander weekprogramma op.",
    },
    purpose: "De leerkracht stelt het programma van de proef ermee samen.",
    outcome: "AGREEMENT",
  },
  {
    age: 5,
    question:
      "%{name} is leerplichtig geworden en staat nergens ingeschreven. Het kinderdagcentrum vindt school een te grote stap, ouders willen het juist proberen.",
    learning: [told("DEVELOPMENT", "Begrijpt korte zinnen en gebruikt pictogrammen. Leert door nadoen.")],
    absence: "Nog nooit op school geweest; de gemeente heeft uitstel gegeven tot de zomer.",
    health: {
      text: "Heeft epilepsie; aanvallen zijn met medicijnen zeldzaam. Er moet altijd iemand zijn die weet wat te doen.",
      necessity: "Zonder deze afspraak kan geen school veilig beginnen.",
    },
    home: {
      text: "Vader werkt in ploegen; het gezin heeft twee dagen per week begeleiding thuis.",
      necessity: "Om schooldagen te kiezen waarop iemand thuis is om te halen en te brengen.",
    },
    talks: [
      spoke(
        "GUARDIAN",
        "IN_PERSON",
        "Ouders hebben twee scholen gezien. De tweede durft drie ochtenden aan, samen met de begeleider van het dagcentrum.",
      ),
      spoke(
        "INSTITUTION",
        "EMAIL",
        "Datum voorgesteld voor het gesprek met school, dagcentrum en gemeente.",
        "APPOINTMENT",
      ),
    ],
    professional: { profession: "Gedragswetenschapper", necessity: "Schat met ons in welke stap past." },
    purpose: "De school kan er de begeleiding op inrichten.",
    outcome: "PLACED",
  },
  {
    age: 9,
    question:
      "%{name} gaat al een jaar alleen de ochtenden naar school. Zo was het bedoeld voor zes weken. Ouders willen opbouwen, de school zegt dat dat nu niet kan.",
    learning: [
      asked("PROGRESS", "Rekenen en taal lopen door. Wereldoriëntatie, gym en handvaardigheid zijn een jaar gemist."),
      told("DEVELOPMENT", "Is de enige in de klas die tussen de middag naar huis gaat, en vindt dat zelf het ergste."),
    ],
    absence: "Elke middag afwezig met toestemming van de school. Er ligt geen plan en geen einddatum.",
    talks: [
      spoke(
        "INSTITUTION",
        "IN_PERSON",
        "Met de leerkracht de week doorgelopen: dinsdag- en donderdagmiddag zijn het rustigst. Daar beginnen we.",
      ),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Na drie weken gaat dinsdag goed. Donderdag blijft lastig door de gymles; %{name} mag die dag zelf kiezen waar te zitten.",
      ),
      spoke("PUPIL", "IN_PERSON", "Vertelt dat overblijven leuk is geworden sinds er een vaste tafel is."),
    ],
    professional: { profession: "Leerkracht groep 6", necessity: "Voert de opbouw uit en houdt bij hoe het gaat." },
    purpose: "De school legt de opbouw vast in het plan voor deze leerling.",
    outcome: "BACK_TO_SCHOOL",
  },
  {
    age: 11,
    question:
      "De basisschool vraagt advies over de overstap van %{name}. Het niveau is havo, maar geen school durft het aan met de begeleiding die nodig is.",
    learning: [
      asked("RESULTS", "Advies havo, doorstroomtoets havo/vwo. Werktempo blijft laag."),
      asked("DEVELOPMENT", "Kan een weekplanning maken met hulp, en raakt de draad kwijt als een les uitvalt."),
    ],
    home: {
      text: "Ouders wonen apart; %{name} is de helft van de week bij elk van beiden, tien kilometer van elkaar.",
      necessity: "De reistijd bepaalt welke scholen in aanmerking komen.",
    },
    talks: [
      spoke(
        "GUARDIAN",
        "PHONE",
        "Moeder belt na de open dag: de mentor dacht meteen mee. Vader wil eerst de andere school zien.",
      ),
      spoke(
        "INSTITUTION",
        "EMAIL",
        "Teamleider vraagt wat er precies nodig is in de eerste twee maanden; overzicht gestuurd binnen de machtiging.",
      ),
    ],
    professional: { profession: "Ondersteuningscoördinator", necessity: "Regelt begeleiding op de nieuwe school." },
    purpose: "De nieuwe school bereidt de begeleiding in de brugklas voor.",
    outcome: "ADVICE",
  },
  {
    age: 7,
    question:
      "Na een verhuizing staat %{name} op geen enkele school. De oude school heeft uitgeschreven, de nieuwe wil eerst een onderzoek dat pas over vier maanden kan.",
    learning: [told("PROGRESS", "Gaat uit van eind groep 3. De oude school heeft het dossier nog niet gestuurd.")],
    absence: "Sinds de verhuizing niet naar school. De ouders geven thuis een uur les per dag.",
    home: {
      text: "Het gezin woont tijdelijk bij familie, met vijf kinderen in drie kamers.",
      necessity: "Thuis oefenen kan maar kort; daar houden we in de opbouw rekening mee.",
    },
    talks: [
      spoke(
        "INSTITUTION",
        "PHONE",
        "Leerplichtambtenaar wijst de nieuwe school op de aanmeldplicht: zij moet binnen zes weken beslissen.",
      ),
      spoke(
        "GUARDIAN",
        "PHONE",
        "Geplaatst met ingang van maandag. Ouders zijn opgelucht; over drie weken bel ik hoe het gaat.",
      ),
    ],
    professional: { profession: "Leerplichtambtenaar", necessity: "Bewaakt de termijn waarbinnen de school beslist." },
    purpose: "De nieuwe school kan er de groep mee kiezen.",
    outcome: "PLACED",
  },
];
