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

/** Plainly invented families, and what brings each of them to the bureau. */
export const families = {
  received: {
    pupil: child("Pim", "Papierenberg", 8, "BOY"),
    guardians: [parent("Petra", "Papierenberg")],
    question: "Pim zit sinds de herfstvakantie thuis. School en ouders zoeken samen naar een passende plek.",
  },
  bySchool: {
    pupil: child("Noor", "Nepveld", 11, "GIRL"),
    guardians: [parent("Nico", "Nepveld")],
    question: "De school vraagt advies over de overstap naar het voortgezet onderwijs.",
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
    question: "Sep is geschorst en de school wil hem niet terug laten komen.",
  },
  undecided: {
    pupil: child("Mila", "Maanzicht", 9, "GIRL"),
    guardians: [parent("Mo", "Maanzicht"), parent("Marit", "Maanzicht")],
    question: "Mila krijgt minder uren les dan is afgesproken.",
  },
  declined: {
    pupil: child("Bo", "Bordkarton", 7, "OTHER"),
    guardians: [parent("Britt", "Bordkarton")],
    question: "Vraag over leerlingenvervoer.",
  },
  held: {
    pupil: child("Tess", "Toverland", 14, "GIRL"),
    guardians: [
      parent("Tom", "Toverland", { livesApart: true }),
      parent("Trijn", "Toverland", { livesApart: true, street: "Bedachtestraat 12" }),
    ],
    question: "Tess wil graag terug naar school; het samenwerkingsverband is nog niet gevraagd.",
  },
  waiting: {
    pupil: child("Daan", "Droomstra", 12, "BOY"),
    guardians: [parent("Dewi", "Droomstra", { livesApart: true }), parent("Douwe", "Droomstra", { livesApart: true })],
    question: "Er is geen school die plaats heeft voor Daan.",
  },
  sixteen: {
    pupil: child("Yara", "IJdeltuin", 16, "GIRL"),
    guardians: [parent("Yusuf", "IJdeltuin")],
    question: "Yara wil examen doen en zoekt een school die haar laat instromen.",
  },
  handled: {
    pupil: child("Lars", "Luchtkasteel", 10, "BOY"),
    guardians: [
      parent("Lieke", "Luchtkasteel"),
      parent("Leon", "Luchtkasteel", { authority: "UNKNOWN", authorityEvidence: "" }),
    ],
    question: "Lars is drie maanden thuis. Ouders willen een rustige herstart op dezelfde school.",
  },
  handledToo: {
    pupil: child("Fenna", "Fabelman", 15, "GIRL"),
    guardians: [parent("Frank", "Fabelman")],
    question: "Fenna gaat halve dagen naar school en wil opbouwen.",
  },
  disagreeing: {
    pupil: { ...child("Guus", "Gedachtspel", 9, "BOY"), ...shelter },
    guardians: [
      parent("Greet", "Gedachtspel", { livesApart: true, ...shelter }),
      parent("Gijs", "Gedachtspel", { livesApart: true }),
    ],
    question: "De ouders verschillen van mening over het speciaal onderwijs.",
  },
  unassigned: {
    pupil: child("Kiki", "Kladblok", 6, "GIRL"),
    guardians: [parent("Karel", "Kladblok")],
    question: "Kiki is leerplichtig geworden en staat nergens ingeschreven.",
  },
  closed: {
    pupil: child("Joris", "Jokkebrok", 12, "BOY"),
    guardians: [parent("Jet", "Jokkebrok")],
    question: "Joris kon na een verhuizing nergens terecht.",
  },
  closedLong: {
    pupil: child("Evi", "Etalage", 14, "GIRL"),
    guardians: [parent("Emre", "Etalage")],
    question: "Terugkeer naar school na lange afwezigheid.",
  },
} satisfies Record<string, Family>;

const genders = ["BOY", "GIRL"] as const;
const mothers = ["Anouk", "Carla", "Esra", "Gonnie", "Ilse", "Kirsten", "Maaike"];
const fathers = ["Bart", "Dirk", "Farid", "Hein", "Jurre", "Lars", "Niek"];

/** One more invented family, of a pupil with this name. */
export function familyOf(name: string, { age, question }: { age: number; question: string }): Family {
  const [givenName = "", familyName = ""] = name.split(" ");
  const gender = genders[name.length % 2] ?? "OTHER";
  const apart = name.length % 3 === 0 ? { livesApart: true } : {};
  return {
    pupil: child(givenName, familyName, age, gender),
    guardians: [mothers, fathers]
      .map((names) => parent(names[name.length % names.length] ?? "", familyName, apart))
      .slice(0, 1 + (name.length % 2)),
    question,
  };
}
