import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as operations from "@zorgvuldig/schema/generated/operations";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { Waiting, waitThrice } from "../support/waiting.js";

const today = "2026-03-02";
let bureau: Bureau;
let waiting: Waiting;
let cases: Cases;
let papers: Papers;

beforeAll(async () => {
  bureau = await Bureau.open();
  cases = new Cases(bureau);
  papers = new Papers({ as: (name) => bureau.as(name), cases });
  waiting = await Waiting.beside(bureau);
});

afterAll(async () => {
  await waiting?.close();
  await bureau?.close();
});

/** A case that is handled, in which an institution may be asked. */
async function asked() {
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
  return { institutionId, id: await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines }) };
}

async function quarantined() {
  const { id, institutionId } = await asked();
  const told = { institutionId, channel: "PHONE", receivedOn: today, note: "Ongevraagd." } as const;
  const input = { ...(await cases.which(id)), ...told };
  return { id, input };
}

const acts: Record<string, () => Promise<number>> = {
  async addDocument() {
    const { id } = await asked();
    const input = { ...(await cases.which(id)), ...aDocument() };
    return waiting.of("consultant", operations.AddDocumentDocument, { input }, aPdf(id));
  },
  async addSignedForm() {
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
    const consentId = (await cases.seen(id)).consents?.[0]?.id ?? "";
    const form = { name: "a.pdf", consentId, source: "PARENT", channel: "PAPER", receivedOn: today } as const;
    const input = { ...(await cases.which(id)), ...form };
    return waiting.of("office", operations.AddSignedFormDocument, { input }, aPdf(id));
  },
  async finishDocument() {
    const { id } = await asked();
    const documentId = await papers.add(id, "office");
    const input = { ...(await cases.which(id)), documentId, category: "LEARNING" } as const;
    return waiting.of("consultant", operations.FinishDocumentDocument, { input });
  },
  async quarantineArrival() {
    return waiting.of("office", operations.QuarantineArrivalDocument, { input: (await quarantined()).input });
  },
  async decideArrival() {
    const { id, input } = await quarantined();
    await bureau.as("office").ask(operations.QuarantineArrivalDocument, { input });
    const arrivalId = (await cases.seen(id)).arrivals?.[0]?.id ?? "";
    const decided = { arrivalId, decision: "ACCEPTED", category: "LEARNING", aspect: "PROGRESS" } as const;
    return waiting.of("office", operations.DecideArrivalDocument, {
      input: { ...(await cases.which(id)), ...decided },
    });
  },
  async askInformation() {
    const { id, institutionId } = await asked();
    const told = { institutionId, categories: ["LEARNING" as const], manner: "PHONE" as const, purpose: "Herstart" };
    return waiting.of("consultant", operations.AskInformationDocument, {
      input: { ...(await cases.which(id)), ...told },
    });
  },
  async followInformation() {
    const { id, institutionId } = await asked();
    const told = { institutionId, categories: ["LEARNING" as const], manner: "PHONE" as const, purpose: "Herstart" };
    const ask = { input: { ...(await cases.which(id)), ...told } };
    await bureau.as("consultant").ask(operations.AskInformationDocument, ask);
    const informationRequestId = (await cases.seen(id)).informationRequests?.[0]?.id ?? "";
    const input = { ...(await cases.which(id)), informationRequestId, followUp: "CHASED" } as const;
    return waiting.of("consultant", operations.FollowInformationDocument, { input });
  },
};

waitThrice(acts);

test("a file that is sent again under the same key is kept once, and answered as it was", async () => {
  const { id } = await asked();
  const [key, file] = [randomUUID(), aPdf("eenmaal")];
  const input = { ...(await cases.which(id)), ...aDocument() };
  const first = await bureau.as("office").attaches(operations.AddDocumentDocument, { input }, file, key);
  const again = await bureau.as("office").attaches(operations.AddDocumentDocument, { input }, file, key);

  expect(first.body.errors).toBeUndefined();
  expect(again.body).toEqual(first.body);
  expect((await cases.seen(id)).documents).toHaveLength(1);
});
