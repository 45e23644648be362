import { Refusal } from "../foundation/refusal.js";

const lines = ["street", "postcode", "city"] as const;
const hiddenLines = ["hiddenStreet", "hiddenPostcode", "hiddenCity"] as const;
type Line = (typeof lines)[number] | (typeof hiddenLines)[number];

/** Where somebody lives, as it is filled in: open, or hidden from all but the bureau. */
export type Address = { readonly [L in Line]?: string | null };
type Resident = { -readonly [L in Line]: string | null } & { isAddressSecret: boolean };

/** From now on he lives there and nowhere else: what was open and is secret now is gone from where it was open (data/contact). */
export function liveAt(resident: Resident, address: Address, at: string): void {
  const isSecret = hiddenLines.some((line) => address[line]);
  if (isSecret && lines.some((line) => address[line]))
    throw new Refusal("data/contact", "address-open-too", `${at}hiddenStreet`);
  for (const line of [...lines, ...hiddenLines]) resident[line] = address[line] || null;
  resident.isAddressSecret = isSecret;
}
