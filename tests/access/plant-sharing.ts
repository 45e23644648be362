import {
  DiscloseRecordsDocument,
  PostDisclosureDocument,
  RenewLinkDocument,
  TellRecipientsDocument,
  WithdrawDisclosureDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { fetchLatest } from "../support/sharing.js";
import { type Canaries, today } from "./canaries.js";

type Shares = { by: PersonName; institutionId: string; canaries: Canaries };
const code = "271828";

/** Shared in every way there is: told, posted, fetched by the second link, and taken back before it left. */
export async function plantSharing(
  bureau: Bureau,
  cases: Cases,
  caseId: string,
  { by, institutionId, canaries }: Shares,
): Promise<void> {
  const person = bureau.as(by);
  const seen = await cases.seen(caseId, by);
  const recordIds = (["learning", "absence", "health", "home"] as const).flatMap((list) =>
    (seen[list] ?? []).map(({ id }) => id),
  );
  const learning = (seen.learning ?? []).map(({ id }) => id);
  const documentIds = [...(seen.documents ?? []), ...(seen.sensitiveDocuments ?? [])].flatMap(({ id }, _, all) =>
    all.some(({ replaces }) => replaces?.id === id) ? [] : [id],
  );
  const facts = ["BIRTH_ON" as const];
  const share = async (which: string, differs: object) => {
    const told = {
      purpose: canaries.text("Disclosure.purpose", which),
      attention: canaries.text("Disclosure.attention", which),
    };
    const input = {
      ...(await cases.which(caseId)),
      institutionId,
      recordIds: learning,
      facts,
      manner: "LETTER" as const,
      ...told,
      ...differs,
    };
    await person.ask(DiscloseRecordsDocument, { input });
    return (await cases.seen(caseId)).disclosures?.at(-1)?.id ?? "";
  };
  await share("1", { manner: "ORAL", toldOn: today });
  const posted = await share("2", { recordIds, documentIds });
  await person.ask(PostDisclosureDocument, {
    input: { ...(await cases.which(caseId)), disclosureId: posted, postedOn: today },
  });
  const linked = await share("3", { manner: "LINK", code, documentIds: documentIds.slice(0, 1) });
  await person.ask(RenewLinkDocument, { input: { ...(await cases.which(caseId)), disclosureId: linked, code } });
  await fetchLatest(bureau, linked, code);
  const back = await share("4", {});
  await person.ask(WithdrawDisclosureDocument, { input: { ...(await cases.which(caseId)), disclosureId: back } });
}

/** Of those who received something one heard that the authorisation was withdrawn. */
export async function tellPlanted(bureau: Bureau, cases: Cases, caseId: string): Promise<void> {
  const recalled = ((await cases.seen(caseId)).disclosures ?? []).filter(({ recalledAt }) => recalledAt);
  if (recalled.length === 0) return;
  const input = {
    ...(await cases.which(caseId)),
    disclosureIds: recalled.slice(0, 1).map(({ id }) => id),
    toldOn: today,
  };
  await bureau.as("office").ask(TellRecipientsDocument, { input });
}
