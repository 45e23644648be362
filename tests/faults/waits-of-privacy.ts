import * as operations from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { aPrivacyComplaint, PrivacyComplaints } from "../support/privacy-complaints.js";
import type { Waiting } from "../support/waiting.js";

type Ground = { readonly bureau: Bureau; readonly waiting: Waiting };
const today = "2026-03-02";

/** The acts about complaints that go to the FG. */
export function privacyActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const complaints = () => {
    const { bureau } = ground();
    return new PrivacyComplaints({ bureau, as: bureau.as.bind(bureau) });
  };
  const opened = async () => (await complaints().register()).id;
  return {
    passOnPrivacyComplaint: () =>
      ground().waiting.of("consultant", operations.PassOnPrivacyComplaintDocument, { input: aPrivacyComplaint() }),
    registerPrivacyComplaint: () =>
      ground().waiting.of("fg", operations.RegisterPrivacyComplaintDocument, { input: aPrivacyComplaint() }),
    async recordPrivacyContact() {
      const contact = { heldOn: today, channel: "PHONE", summary: "Wij spraken erover." } as const;
      const input = { ...(await complaints().which(await opened())), ...contact };
      return ground().waiting.of("fg", operations.RecordPrivacyContactDocument, { input });
    },
    async settlePrivacyComplaint() {
      const input = await complaints().settling(await opened());
      return ground().waiting.of("fg", operations.SettlePrivacyComplaintDocument, { input });
    },
    async noteAuthority() {
      const input = { ...(await complaints().which(await opened())), toAuthorityOn: today };
      return ground().waiting.of("fg", operations.NoteAuthorityDocument, { input });
    },
    async approvePrivacyErasure() {
      const id = await opened();
      // As if the clock had jumped over the nights that would have foretold it.
      const jumped = `received_on = '2021-03-02', state = 'FOUNDED', settled_on = '2021-03-02', destroy_on = '${today}', term_set_on = '2026-02-01'`;
      await behind(
        ground().bureau,
        `set session_replication_role = replica; update privacy_complaint set ${jumped} where id = '${id}'`,
      );
      const input = await complaints().which(id);
      return ground().waiting.of("fg", operations.ApprovePrivacyErasureDocument, { input });
    },
  };
}
