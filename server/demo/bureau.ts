import { createHash } from "node:crypto";
import { agreementPoints } from "@zorgvuldig/schema/words";
import { Institution } from "../institution/institution.js";
import { signAgreement } from "../processor/sign-agreement.js";
import { Supplier } from "../processor/supplier.js";
import type { Story } from "./story.js";

const longAgo = 1120;

/** Two consultants under an agreement, of whom one needs a new one soon, and one whose agreement has ended. */
const hired = [
  { name: "consultant", ago: longAgo, until: -640 },
  { name: "consultant2", ago: longAgo, until: -45 },
  { name: "former", ago: longAgo, until: 435 },
];

/** Who keeps the bureau's data and sends its mail. */
const suppliers = [
  { name: "Fictieve Hosting", service: "HOSTING", ago: 1100, until: -330 },
  { name: "Postduif Verzonnen Mail", service: "MAIL", ago: 390, until: -24 },
  { name: "Papierbedrijf Nergens", service: "ARCHIVE", ago: 900, until: 60 },
] as const;

export async function hireProcessors(story: Story, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { name, ...when } of hired) await agree(story, name, { accountId: ids.get(name) ?? "" }, when);
  for (const { name, service, ...when } of suppliers) {
    const { id } = await story.act("office", when.ago, "addSupplier", ({ rows }) =>
      rows.add(Object.assign(new Supplier(), { name, service })),
    );
    await agree(story, name, { supplierId: id }, when);
  }
}

type Party = { readonly accountId: string } | { readonly supplierId: string };

const agree = (story: Story, name: string, party: Party, when: { ago: number; until: number }): Promise<unknown> =>
  story.act("office", when.ago, "signAgreement", (request) =>
    signAgreement(request, {
      ...party,
      signedOn: story.day(when.ago),
      fromOn: story.day(when.ago),
      toOn: story.day(when.until),
      templateVersion: when.ago > 1000 ? "2023-2" : "2024-1",
      arranged: [...agreementPoints],
      documentHash: createHash("sha256").update(`agreement ${name}`).digest("hex"),
    }),
  );

const institutions = [
  {
    key: "school",
    name: "Basisschool De Verzonnen Linde",
    kind: "CURRENT_SCHOOL",
    brin: "00AA",
    street: "Lindelaan 12",
    postcode: "0000 AB",
    city: "Voorbeeldstad",
    email: "administratie@linde.test",
    phone: "000-1110001",
  },
  {
    key: "college",
    name: "Nergenscollege",
    kind: "NEW_SCHOOL",
    brin: "00BB01",
    street: "Nergensweg 3",
    postcode: "0000 AC",
    city: "Voorbeeldstad",
    email: "info@nergenscollege.test",
    phone: "000-1110002",
  },
  {
    key: "partnership",
    name: "Samenwerkingsverband Denkbeeldig",
    kind: "PARTNERSHIP",
    street: "Postbus 111",
    postcode: "0000 AD",
    city: "Voorbeeldstad",
    email: "info@swv-denkbeeldig.test",
    phone: "000-1110003",
  },
  {
    key: "officer",
    name: "Leerplicht gemeente Voorbeeldstad",
    kind: "ATTENDANCE_OFFICER",
    street: "Stadhuisplein 1",
    postcode: "0000 AE",
    city: "Voorbeeldstad",
    email: "leerplicht@voorbeeldstad.test",
    phone: "000-1110004",
  },
  {
    key: "care",
    name: "GGZ De Fantasie",
    kind: "MENTAL_HEALTH",
    street: "Parklaan 7",
    postcode: "0000 AF",
    city: "Voorbeeldstad",
    email: "secretariaat@fantasie.test",
    phone: "000-1110005",
  },
  { key: "coach", name: "Gezinscoaches Bedacht", kind: "FAMILY_COACH", city: "Voorbeeldstad" },
] as const;

export type InstitutionKey = (typeof institutions)[number]["key"];

/** The schools and institutions of the invented region. */
export async function addInstitutions(story: Story): Promise<ReadonlyMap<InstitutionKey, string>> {
  const ids = new Map<InstitutionKey, string>();
  for (const { key, ...institution } of institutions) {
    const added = await story.act("office", longAgo, "addInstitution", ({ rows }) =>
      rows.add(Object.assign(new Institution(), institution)),
    );
    ids.set(key, added.id);
  }
  return ids;
}
