import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import { Disclosure } from "./disclosure.js";
import type {
  PostDisclosureInput,
  RenewLinkInput,
  TellRecipientsInput,
  WithdrawDisclosureInput,
} from "./disclosure-inputs.js";
import { sendLink } from "./send-link.js";

/** The letter is on its way: whether it may go is judged at this instant once more, by the database. */
export async function postDisclosure(request: Request, input: PostDisclosureInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    disclosure: rows.load(Disclosure, input.disclosureId),
  };
  const found = await asked.case;
  found.must("postDisclosure", request.today);
  const disclosure = await asked.disclosure;
  disclosure.mustBeOf(found.id);
  disclosure.post(input.postedOn, request.today);
  rows.save(disclosure);
  rows.save(found);
}

/** Another link with another code, in the place of one that ran out or was tried too often. */
export async function renewLink(request: Request, input: RenewLinkInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    disclosure: rows.get(Disclosure, input.disclosureId),
  };
  const found = await asked.case;
  found.must("renewLink", request.today);
  const disclosure = await asked.disclosure;
  disclosure.mustBeOf(found.id);
  await sendLink(request, disclosure, input.code);
  rows.save(found);
}

/** It does not go after all: its links end and its mail stays here, with it. */
export async function withdrawDisclosure(request: Request, input: WithdrawDisclosureInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    disclosure: rows.load(Disclosure, input.disclosureId),
  };
  const found = await asked.case;
  found.must("withdrawDisclosure", request.today);
  const disclosure = await asked.disclosure;
  disclosure.mustBeOf(found.id);
  disclosure.withdraw(request.now);
  rows.save(disclosure);
  rows.save(found);
}

/** Who received it heard that the authorisation was withdrawn; with the last of them it was done. */
export async function tellRecipients(request: Request, input: TellRecipientsInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    disclosures: rows.ofCase(Disclosure, input.caseId),
  };
  const found = await asked.case;
  found.must("tellRecipients", request.today);
  const disclosures = await asked.disclosures;
  for (const id of new Set(input.disclosureIds)) {
    const disclosure = disclosures.find((one) => one.id === id);
    if (!disclosure) throw new NotFound();
    disclosure.tell(input.toldOn, request.today);
    rows.save(disclosure);
  }
  rows.save(found);
  if (!disclosures.some(({ isRecalled }) => isRecalled))
    await acted.tell(request, { act: "tellRecipients", case: found });
}
