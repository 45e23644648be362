import { createHash } from "node:crypto";
import { plus } from "../foundation/clock/calendar.js";
import { Institution } from "../institution/institution.js";
import { signAgreement } from "../processor/sign-agreement.js";
import type { Story } from "./story.js";

const longAgo = 800;

/** Two consultants under an agreement, and one whose agreement has ended. */
export async function hireConsultants(story: Story, ids: ReadonlyMap<string, string>): Promise<void> {
  const hired = [
    { name: "consultant", ago: longAgo, lasts: "P4Y" },
    { name: "consultant2", ago: longAgo, lasts: "P3Y" },
    { name: "former", ago: longAgo, lasts: "P1Y" },
  ];
  for (const { name, ago, lasts } of hired)
    await story.act("office", ago, "signAgreement", (request) =>
      signAgreement(request, {
        accountId: ids.get(name) ?? "",
        signedOn: story.day(ago),
        fromOn: story.day(ago),
        toOn: plus(story.day(ago), lasts),
        documentHash: createHash("sha256").update(`agreement ${name}`).digest("hex"),
      }),
    );
}

const institutions = [
  {
    key: "school",
    name: "Basisschool De Verzonnen Linde",
    kind: "CURRENT_SCHOOL",
    brin: "00AA",
    city: "Voorbeeldstad",
  },
  { key: "college", name: "Nergenscollege", kind: "NEW_SCHOOL", brin: "00BB01", city: "Voorbeeldstad" },
  { key: "partnership", name: "Samenwerkingsverband Denkbeeldig", kind: "PARTNERSHIP", city: "Voorbeeldstad" },
  { key: "officer", name: "Leerplicht gemeente Voorbeeldstad", kind: "ATTENDANCE_OFFICER", city: "Voorbeeldstad" },
  { key: "care", name: "GGZ De Fantasie", kind: "MENTAL_HEALTH", city: "Voorbeeldstad" },
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
