import { controller } from "@zorgvuldig/schema/controller";
import type { Transaction } from "../database/transaction.js";
import { CaseKeys, openBox, sealBox } from "../vault/boxes.js";
import type { Keys } from "../vault/keys.js";
import type { Claimed, MailedDelivery } from "./claim.js";

const boxOf = (accountId: string) =>
  ({ table: "account_address", kind: "account", row: accountId, version: 1 }) as const;

/** An address under a key of its own, which nothing else is sealed under. */
function sealedAddress(vault: Keys, accountId: string, email: string) {
  const key = vault.newKey(accountId, "ordinary");
  const ordinary = Buffer.concat([key.wrapped, key.commitment]).toString("base64");
  return {
    key,
    sealed: sealBox(new CaseKeys(vault, accountId, { ordinary }), "ordinary", { email }, boxOf(accountId)),
  };
}

/** Lays the address of somebody who works here away; only the claim of a mail to him hands it over. */
export function keepAddress(door: Transaction, vault: Keys, accountId: string, email: string): void {
  const { key, sealed } = sealedAddress(vault, accountId, email);
  door.write(
    "insert into account_address (account_id, epoch, wrapped, commitment, sealed) values ($1, $2, $3, $4, $5) on conflict do nothing",
    [accountId, key.epoch, key.wrapped, key.commitment, sealed],
  );
}

type Kept = { readonly wrapped: Buffer; readonly sealed: Buffer };

/** What `keepAddress` laid away. */
export function openedAddress(vault: Keys, accountId: string, { wrapped, sealed }: Kept): string {
  const keys = new CaseKeys(vault, accountId, { ordinary: wrapped.toString("base64") });
  return String(openBox(keys, "ordinary", sealed.toString("base64"), boxOf(accountId)).email);
}

/** The same address under another key. */
export const resealedAddress = (vault: Keys, accountId: string, kept: Kept) =>
  sealedAddress(vault, accountId, openedAddress(vault, accountId, kept));

/** Where who asked for it, or to whom it goes straight, hears that it lies ready. */
function requesterOf(vault: Keys, { owner, delivery, transfer, version, box, wrapped }: MailedDelivery) {
  const keys = new CaseKeys(vault, owner, { oversight: wrapped.toString("base64") });
  const about = transfer
    ? ({ table: "pack_transfer", kind: "reason", row: transfer, version } as const)
    : ({ table: "pack_delivery", kind: "handed", row: delivery, version } as const);
  const { address } = openBox(keys, "oversight", box.toString("base64"), about);
  return typeof address === "string" ? address : undefined;
}

/** Where a claimed mail goes, for as long as it is being sent; nothing when no address is known. */
export function addressOf(
  vault: Keys,
  { recipient, owner, person, version, box, wrapped, link, delivery }: Claimed,
): string | undefined {
  if (recipient === "OFFICE") return controller.email;
  if (recipient === "OFFICER") return controller.officer.email;
  if (recipient === "INSTITUTION") return link?.email ?? undefined;
  if (recipient === "REQUESTER") return delivery ? requesterOf(vault, delivery) : undefined;
  if (!owner || !person || !box || !wrapped) return undefined;
  const keys = new CaseKeys(vault, owner, { ordinary: wrapped.toString("base64") });
  const about =
    recipient === "ACCOUNT"
      ? boxOf(person)
      : ({ table: recipient.toLowerCase(), kind: "contact", row: person, version: version ?? 0 } as const);
  const { email } = openBox(keys, "ordinary", box.toString("base64"), about);
  return typeof email === "string" ? email : undefined;
}
