import { Consent } from "../consent/consent.js";
import { addDocument, addSignedForm } from "../document/add-document.js";
import type { AddDocumentInput } from "../document/document-inputs.js";
import { takenIn } from "../foundation/file/taken-in.js";
import { askInformation } from "../information/ask-information.js";
import { quarantineArrival } from "../quarantine/quarantine-arrival.js";
import { drawing, paperOf } from "./papers.js";
import type { Story } from "./story.js";

type Paper = Omit<AddDocumentInput, "caseId" | "version" | "receivedOn" | "sourceInstitutionId">;

const papers: readonly (Paper & { readonly lines: readonly string[] })[] = [
  {
    name: "Rapport eerste periode.pdf",
    category: "LEARNING",
    kind: "SCHOOL_REPORT",
    source: "INSTITUTION",
    channel: "EMAIL",
    lines: [
      "Groep 6, eerste periode. Lezen: ruim voldoende. Rekenen: voldoende. Zelfstandig werken: wisselend.",
      "In kleine groepen gaat het werken goed. In de hele klas raakt de leerling het overzicht kwijt.",
    ],
  },
  {
    name: "Verzuimoverzicht september en oktober.pdf",
    category: "ABSENCE",
    kind: "ATTENDANCE_OVERVIEW",
    source: "INSTITUTION",
    channel: "DIGITAL",
    lines: ["September: 6 dagdelen. Oktober: 11 dagdelen, waarvan 4 na een gesprek met de ouders."],
  },
  {
    name: "Verslag van de behandelaar.pdf",
    category: "HEALTH",
    kind: "CARE_REPORT",
    source: "PARENT",
    channel: "IN_PERSON",
    necessity: "Nodig om te weten hoeveel uren school er nu bij passen.",
    lines: ["De behandeling duurt tot de zomer. Opbouw per week, met vaste rustmomenten, heeft de voorkeur."],
  },
];

/** What came in about a case: papers of the school and the parents, a drawing, and a form that was signed. */
export async function tellDocuments(story: Story, caseId: string, ago: number, school: string): Promise<void> {
  for (const { lines, ...paper } of papers) {
    const file = await takenIn(paper.name, await paperOf(paper.name.replace(".pdf", ""), lines));
    const from = paper.source === "INSTITUTION" ? { sourceInstitutionId: school } : {};
    await story.act(
      "consultant",
      ago,
      "addDocument",
      async (request) =>
        addDocument(request, {
          ...(await story.seen(request, caseId)),
          ...paper,
          ...from,
          receivedOn: story.day(ago),
        }),
      file,
    );
  }
  const picture = {
    name: "Tekening over school.png",
    category: "LEARNING",
    kind: "IMAGE",
    channel: "IN_PERSON",
  } as const;
  await story.act(
    "consultant",
    ago - 3,
    "addDocument",
    async (request) =>
      addDocument(request, {
        ...(await story.seen(request, caseId)),
        ...{ ...picture, source: "PUPIL", receivedOn: story.day(ago - 3) },
      }),
    await takenIn(picture.name, drawing()),
  );
}

/** The authorisation as it came back. */
export async function tellSignedForm(story: Story, caseId: string, ago: number): Promise<void> {
  const name = "Machtiging getekend.pdf";
  const lines = ["Getekend door beide ouders, op papier."];
  const file = await takenIn(name, await paperOf("Machtiging", lines));
  await story.act(
    "office",
    ago,
    "addSignedForm",
    async (request) => {
      const [consent] = (await request.rows.ofCase(Consent, caseId)).filter(
        ({ document }) => document === "AUTHORISATION",
      );
      await addSignedForm(request, {
        ...(await story.seen(request, caseId)),
        ...{ name, consentId: consent?.id ?? "", source: "PARENT", channel: "PAPER", receivedOn: story.day(ago) },
      });
    },
    file,
  );
}

/** Somebody sent something that nobody may keep without an authorisation, and it is still to be decided on. */
export async function tellQuarantine(story: Story, caseId: string, ago: number, institutionId: string): Promise<void> {
  const name = "Verslag van het overleg.pdf";
  const lines = ["Verslag van een overleg waarvoor de ouders geen machtiging gaven."];
  await story.act(
    "office",
    ago,
    "quarantineArrival",
    async (request) =>
      quarantineArrival(request, {
        ...(await story.seen(request, caseId)),
        ...{ institutionId, name, channel: "EMAIL", receivedOn: story.day(ago) },
      }),
    await takenIn(name, await paperOf("Verslag van het overleg", lines)),
  );
}

/** The school was asked for something, and has not answered yet. */
export function tellAsked(story: Story, caseId: string, ago: number, institutionId: string): Promise<void> {
  return story.act("consultant", ago, "askInformation", async (request) =>
    askInformation(request, {
      ...(await story.seen(request, caseId)),
      ...{ institutionId, categories: ["LEARNING", "ABSENCE"], manner: "LETTER" },
      purpose: "De handelingsplannen van de laatste twee jaar, om te weten wat er al is geprobeerd en wat hielp.",
    }),
  );
}
