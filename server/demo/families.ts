import type { ApplicationInput, GuardianInput, PupilInput } from "../person/person-inputs.js";

export type Family = {
  pupil: Omit<PupilInput, "birthOn"> & { age: number };
  guardians: GuardianInput[];
  question: string;
  applicant?: ApplicationInput["applicant"];
};

const parent = (givenName: string, familyName: string, more: Partial<GuardianInput> = {}): GuardianInput => ({
  kind: "PARENT",
  authority: "YES",
  authorityEvidence: "Uittreksel gezagsregister gezien",
  givenName,
  familyName,
  email: `${givenName}.${familyName}@gezin.test`.toLowerCase().replaceAll(" ", ""),
  phone: "000-1234567",
  street: "Verzonnenlaan 1",
  postcode: "0000 AA",
  city: "Voorbeeldstad",
  livesApart: false,
  ...more,
});

/** Where nobody but the bureau may know that somebody lives. */
const shelter = {
  street: undefined,
  postcode: undefined,
  city: undefined,
  hiddenStreet: "Schuilhof 7",
  hiddenPostcode: "0000 ZZ",
  hiddenCity: "Elderstad",
};

const child = (givenName: string, familyName: string, age: number, gender: PupilInput["gender"]): Family["pupil"] => ({
  givenName,
  familyName,
  age,
  gender,
  street: "Verzonnenlaan 1",
  postcode: "0000 AA",
  city: "Voorbeeldstad",
});

/** A mother of whom nobody knew when the forms went out: nothing more is shared before she signed too. */
export const lateHolder = parent("Katja", "Kladblok", { livesApart: true, street: "Droompad 12" });

/** Plainly invented families, and what brings each of them to the bureau. */
export const families = {
  received: {
    pupil: child("Pim", "Papierenberg", 8, "BOY"),
    guardians: [parent("Petra", "Papierenberg")],
    question:
      "Pim zit sinds de herfstvakantie thuis. De school en wij zoeken samen naar een plek die past, maar we komen niet verder dan wachtlijsten. Kan iemand met ons meekijken?",
  },
  bySchool: {
    pupil: child("Noor", "Nepveld", 11, "GIRL"),
    guardians: [parent("Nico", "Nepveld")],
    question:
      "De school vraagt advies over de overstap naar het voortgezet onderwijs; twee scholen hebben al nee gezegd.",
    applicant: {
      kind: "SCHOOL",
      name: "Directie De Verzonnen Linde",
      phone: "000-7654321",
      email: "directie@linde.test",
      permissionFrom: "Nico Nepveld, vader",
      permissionBy: "PHONE",
    },
  },
  planned: {
    pupil: child("Sep", "Sprookjesbos", 13, "BOY"),
    guardians: [parent("Sanne", "Sprookjesbos")],
    question:
      "Sep is voor de tweede keer geschorst en de school wil hem niet terug. Wij hebben een brief gekregen waarin staat dat ze een andere school zoeken, verder niets.",
  },
  undecided: {
    pupil: child("Mila", "Maanzicht", 9, "GIRL"),
    guardians: [parent("Mo", "Maanzicht"), parent("Marit", "Maanzicht")],
    question:
      "Mila krijgt al sinds september minder uren les dan is afgesproken. Steeds is er een andere reden. Wij willen weten waar zij recht op heeft.",
  },
  declined: {
    pupil: child("Bo", "Bordkarton", 7, "OTHER"),
    guardians: [parent("Britt", "Bordkarton")],
    question: "De taxi komt vaak te laat en Bo mist daardoor het eerste uur. Wie kan daar iets aan doen?",
  },
  held: {
    pupil: child("Tess", "Toverland", 14, "GIRL"),
    guardians: [
      parent("Tom", "Toverland", { livesApart: true }),
      parent("Trijn", "Toverland", { livesApart: true, street: "Bedachtestraat 12" }),
    ],
    question:
      "Tess wil graag terug naar school. De school zegt dat het niet kan; aan het samenwerkingsverband is nog niets gevraagd.",
  },
  waiting: {
    pupil: child("Daan", "Droomstra", 12, "BOY"),
    guardians: [parent("Dewi", "Droomstra", { livesApart: true }), parent("Douwe", "Droomstra", { livesApart: true })],
    question:
      "Er is geen school die plaats heeft voor Daan. Wij hebben er zes gebeld. De schriftelijke afwijzingen hebben wij bewaard.",
  },
  sixteen: {
    pupil: child("Yara", "IJdeltuin", 16, "GIRL"),
    guardians: [parent("Yusuf", "IJdeltuin")],
    question:
      "Yara wil examen doen en zoekt een school die haar in het laatste jaar laat instromen. Zij schrijft zelf mee.",
  },
  handled: {
    pupil: child("Lars", "Luchtkasteel", 10, "BOY"),
    guardians: [
      parent("Lieke", "Luchtkasteel"),
      parent("Leon", "Luchtkasteel", { authority: "UNKNOWN", authorityEvidence: "" }),
    ],
    question:
      "Lars is drie maanden thuis. Wij willen een rustige herstart op dezelfde school, met iemand die tussen ons en de school in staat.",
  },
  handledToo: {
    pupil: child("Fenna", "Fabelman", 15, "GIRL"),
    guardians: [parent("Frank", "Fabelman")],
    question: "Fenna gaat halve dagen naar school en wil opbouwen. De school houdt het af en wij weten niet waarom.",
  },
  disagreeing: {
    pupil: { ...child("Guus", "Gedachtspel", 9, "BOY"), ...shelter },
    guardians: [
      parent("Greet", "Gedachtspel", { livesApart: true, ...shelter }),
      parent("Gijs", "Gedachtspel", { livesApart: true }),
    ],
    question:
      "Wij zijn het niet eens over het speciaal onderwijs voor Guus. De school wil dat er voor de kerst een besluit ligt.",
  },
  unassigned: {
    pupil: child("Kiki", "Kladblok", 6, "GIRL"),
    guardians: [parent("Karel", "Kladblok")],
    question:
      "Kiki is leerplichtig geworden en staat nergens ingeschreven. De gemeente belt elke week, de scholen bellen niet terug.",
  },
  closed: {
    pupil: child("Joris", "Jokkebrok", 12, "BOY"),
    guardians: [parent("Jet", "Jokkebrok")],
    question: "Joris kan na onze verhuizing nergens terecht. De oude school heeft hem al uitgeschreven.",
  },
  closedLong: {
    pupil: child("Evi", "Etalage", 14, "GIRL"),
    guardians: [parent("Emre", "Etalage")],
    question:
      "Evi is anderhalf jaar niet naar school geweest en wil terug. Hoe pak je dat aan zonder dat het weer misgaat?",
  },
} satisfies Record<string, Family>;

const genders = ["BOY", "GIRL", "GIRL", "BOY", "OTHER"] as const;
const mothers = ["Anouk", "Carla", "Esra", "Gonnie", "Ilse", "Kirsten", "Maaike", "Naima", "Rosalie", "Wanda"];
const fathers = ["Bart", "Dirk", "Farid", "Hein", "Jurre", "Lars", "Niek", "Orhan", "Piotr", "Steven"];
const streets = [
  "Verzonnenlaan",
  "Bedachtestraat",
  "Nergensweg",
  "Fictieplein",
  "Droompad",
  "Luchtkade",
  "Schijnstraat",
];
const cities = ["Voorbeeldstad", "Denkdorp", "Nergenshuizen", "Bedachtveen"];
const evidence = [
  "Uittreksel gezagsregister gezien",
  "Uittreksel gezagsregister, door ouder gemaild",
  "Ouderschapsplan gezien",
];

const nth = <T>(list: readonly [T, ...T[]] | readonly T[], at: number, otherwise: T): T =>
  list[at % list.length] ?? otherwise;

/** One more invented family: the nth, of a pupil with this name. */
export function familyOf(name: string, n: number, { age, question }: { age: number; question: string }): Family {
  const [givenName = "", familyName = ""] = name.split(" ");
  const home = {
    street: `${nth(streets, n, "Verzonnenlaan")} ${1 + ((n * 7) % 90)}`,
    postcode: `0000 A${"ABCDEFGH"[n % 8]}`,
    city: nth(cities, n, "Voorbeeldstad"),
  };
  const apart = n % 4 === 1;
  const parents = [
    parent(nth(mothers, n, "Anouk"), familyName, { ...home, livesApart: apart }),
    parent(nth(fathers, n + 3, "Bart"), familyName, {
      ...home,
      livesApart: apart,
      ...(apart ? { street: `${nth(streets, n + 2, "Droompad")} ${2 + ((n * 5) % 80)}` } : {}),
    }),
  ].map((one, at) => ({
    ...one,
    authorityEvidence: nth(evidence, n + at, ""),
    phone: `000-${1_000_000 + ((n * 48_271 + at * 977) % 8_999_999)}`,
  }));
  return {
    pupil: { ...child(givenName, familyName, age, nth(genders, n, "OTHER")), ...home },
    guardians: n % 3 === 0 ? parents.slice(0, 1) : parents,
    question,
  };
}
