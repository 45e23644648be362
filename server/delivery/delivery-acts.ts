import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { mustStillBeEntitled } from "../request/entitled.js";
import type { DeliveryInput, RecordPackGivenInput, RenewPackLinkInput, WithdrawPackInput } from "./delivery-inputs.js";
import { PackDelivery } from "./pack-delivery.js";
import { sendPackLink } from "./send-pack-link.js";

const loaded = ({ rows }: Request, { deliveryId, version }: DeliveryInput): Promise<PackDelivery> =>
  rows.load(PackDelivery, deliveryId, version);

/** Another link and another code to the same, which lies ready no longer for it. Gives the request's id, as they all do. */
export async function renewPackLink(request: Request, input: RenewPackLinkInput): Promise<string> {
  const delivery = await loaded(request, input);
  delivery.mustLie(request.now);
  await sendPackLink(request, delivery, input.code);
  request.rows.save(delivery);
  return delivery.requestId;
}

/** It lies ready no more, and what was in it is gone. */
export async function withdrawPack(request: Request, input: WithdrawPackInput): Promise<string> {
  const delivery = await loaded(request, input);
  delivery.withdraw(request.now);
  request.rows.save(delivery);
  return delivery.requestId;
}

/** On paper, by post or in person: that it went is taken down, also after the letter that answered. */
export async function recordPackGiven(request: Request, input: RecordPackGivenInput): Promise<string> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  if (asked.kind !== "ACCESS" && asked.kind !== "PORTABILITY")
    throw new Refusal("rights/access", "pack-not-asked", "manner");
  if (asked.answeredOn === null) await mustStillBeEntitled(request, asked);
  const delivery = new PackDelivery();
  delivery.give(asked, request.viewer.id, input.manner, input.givenOn, request.today);
  await rows.load(Case, asked.caseId);
  rows.ensureKey(asked.caseId, "oversight");
  await rows.add(delivery);
  return asked.id;
}
