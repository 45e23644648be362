import {
  AddDocumentDocument,
  AddSignedFormDocument,
  AskInformationDocument,
  DecideArrivalDocument,
  FinishDocumentDocument,
  FollowInformationDocument,
  QuarantineArrivalDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { aPdf } from "../support/files.js";
import { type Canaries, today, told } from "./canaries.js";

type Place = { readonly bureau: Bureau; readonly cases: Cases; readonly canaries: Canaries; readonly id: string };

/** A document of either shelf, and a later version of each, of which the first is final. */
export async function fileDocuments(place: Place, by: PersonName, from: From): Promise<void> {
  for (const [type, category] of [
    ["Document", "LEARNING"],
    ["SensitiveDocument", "HEALTH"],
  ] as const) {
    const first = await add(place, by, { type, category, ...from, which: "1" });
    const which = await place.cases.which(place.id);
    await place.bureau.as(by).ask(FinishDocumentDocument, { input: { ...which, documentId: first, category } });
    await add(place, by, { type, category, ...from, which: "2", replacesId: first });
  }
  await add(place, by, { type: "SensitiveDocument", category: "HOME", ...from, which: "3" });
}

/** Who sent it, and what it answers. */
type From = { readonly institutionId: string; readonly answersId: string };
type Asked = From & {
  type: "Document" | "SensitiveDocument";
  category: "LEARNING" | "HEALTH" | "HOME";
  which: string;
  replacesId?: string;
};

async function add({ bureau, cases, canaries, id }: Place, by: PersonName, asked: Asked): Promise<string> {
  const { type, category, institutionId, answersId, which, replacesId } = asked;
  const input = {
    ...(await cases.which(id)),
    ...told,
    kind: "RESEARCH_REPORT",
    category,
    source: "INSTITUTION",
    sourceInstitutionId: institutionId,
    answersId,
    name: canaries.fileName(`${type}.name`, which),
    necessity: canaries.text(`${type}.necessity`, which),
    ...(replacesId ? { replacesId } : {}),
  } as const;
  await bureau.as(by).attach(AddDocumentDocument, { input }, aPdf(`${id} ${type} ${which}`));
  const seen = await cases.seen(id, by);
  const list = (type === "Document" ? seen.documents : seen.sensitiveDocuments) ?? [];
  const found = list.at(-1);
  canaries.keep(`${type}.contentHash`, found?.contentHash ?? "");
  return found?.id ?? "";
}

/** Something that still lies in quarantine, of whose content no list tells, and something that was decided on. */
export async function fileArrivals({ bureau, cases, id }: Place, institutionId: string): Promise<void> {
  const office = bureau.as("office");
  for (const note of ["School belde over een ander kind.", "Nog een bericht."]) {
    const input = { ...(await cases.which(id)), institutionId, channel: "PHONE", receivedOn: today, note } as const;
    await office.ask(QuarantineArrivalDocument, { input });
  }
  const arrivalId = (await cases.seen(id)).arrivals?.[0]?.id ?? "";
  const input = { ...(await cases.which(id)), arrivalId, decision: "DESTROYED" } as const;
  await office.ask(DecideArrivalDocument, { input });
}

/** Two requests: one that is chased and then answered by all that comes in, and one that is given up. Gives what is answered. */
export async function fileRequests({ bureau, cases, canaries, id }: Place, by: PersonName, institutionId: string) {
  const office = bureau.as(by);
  for (const [which, followUp] of [
    ["1", "CHASED"],
    ["2", "DROPPED"],
  ] as const) {
    const purpose = canaries.text("InformationRequest.purpose", which);
    const asked = { institutionId, categories: ["LEARNING" as const], manner: "LETTER" as const, purpose };
    await office.ask(AskInformationDocument, { input: { ...(await cases.which(id)), ...asked } });
    const informationRequestId = (await cases.seen(id)).informationRequests?.at(-1)?.id ?? "";
    const input = { ...(await cases.which(id)), informationRequestId, followUp };
    await office.ask(FollowInformationDocument, { input });
  }
  return (await cases.seen(id)).informationRequests?.[0]?.id ?? "";
}

/** A form that came back, and the same once more, better legible. */
export async function fileForms({ bureau, cases, canaries, id }: Place): Promise<void> {
  const consentId = (await cases.seen(id)).consents?.[0]?.id ?? "";
  let replacesId: string | undefined;
  for (const which of ["1", "2"]) {
    const name = canaries.fileName("SignedForm.name", which);
    const form = { name, consentId, source: "PARENT", channel: "PAPER", receivedOn: today } as const;
    const input = { ...(await cases.which(id)), ...form, ...(replacesId ? { replacesId } : {}) };
    await bureau.as("office").attach(AddSignedFormDocument, { input }, aPdf(`${id} formulier ${which}`));
    const found = (await cases.seen(id)).signedForms?.at(-1);
    canaries.keep("SignedForm.contentHash", found?.contentHash ?? "");
    replacesId = found?.id;
  }
}
