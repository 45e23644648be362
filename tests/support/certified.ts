import { atNight } from "@zorgvuldig/server/foundation/database/at-night";
import { hasherOf } from "@zorgvuldig/server/retention/certificate-of";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";

/** Makes the one certificate that there is that of the case which had this number. */
export async function certified(bureau: Bureau, number: string): Promise<void> {
  const hash = await atNight(bureau.house, async (night) => (await hasherOf(bureau.house.vault, night))(number));
  await behind(
    bureau,
    `begin; alter table destruction_certificate disable trigger user;
     update destruction_certificate set number_hash = '\\x${hash.toString("hex")}';
     alter table destruction_certificate enable trigger user; commit`,
  );
}
