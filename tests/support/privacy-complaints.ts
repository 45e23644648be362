import {
  type HearPrivacyComplaintInput,
  NoteAuthorityDocument,
  PassOnPrivacyComplaintDocument,
  PrivacyComplaintDocument,
  PrivacyComplaintsDocument,
  RecordPrivacyContactDocument,
  RegisterPrivacyComplaintDocument,
  SettlePrivacyComplaintDocument,
  type SettlePrivacyComplaintInput,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";

/** The smallest lawful one. */
export const aPrivacyComplaint = (differs: Partial<HearPrivacyComplaintInput> = {}) => ({
  receivedOn: "2026-03-02",
  channel: "PHONE" as const,
  complainant: "Verzonnen van Verdriet",
  reach: "verzonnen@verdriet.test",
  text: "De consulent vertelde het aan de buren.",
  about: "BUREAU" as const,
  ...differs,
});

/** What people do with complaints that go to the FG alone. */
export class PrivacyComplaints {
  constructor(private readonly world: Pick<World, "as" | "bureau">) {}

  /** As if nobody had complained yet. */
  clear = () =>
    behind(
      this.world.bureau,
      "set session_replication_role = replica; delete from signal; delete from privacy_contact; delete from privacy_complaint",
    );

  register = async (differs: Partial<HearPrivacyComplaintInput> = {}) =>
    (await this.world.as("fg").ask(RegisterPrivacyComplaintDocument, { input: aPrivacyComplaint(differs) }))
      .registerPrivacyComplaint;

  passOn = async (by: "office" | "consultant" | "lead", differs: Partial<HearPrivacyComplaintInput> = {}) =>
    (await this.world.as(by).ask(PassOnPrivacyComplaintDocument, { input: aPrivacyComplaint(differs) }))
      .passOnPrivacyComplaint;

  find = async (id: string) => (await this.world.as("fg").ask(PrivacyComplaintDocument, { id })).privacyComplaint;

  /** All that the FG has, the last that was added first. */
  all = async () => {
    const asked = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
    return (await this.world.as("fg").ask(PrivacyComplaintsDocument, asked)).privacyComplaints.items;
  };

  which = async (id: string) => ({ privacyComplaintId: id, version: (await this.find(id))?.version ?? 0 });

  async contact(id: string, heldOn: string) {
    const input = { ...(await this.which(id)), heldOn, channel: "PHONE", summary: "Wij spraken erover." } as const;
    return (await this.world.as("fg").ask(RecordPrivacyContactDocument, { input })).recordPrivacyContact;
  }

  async settling(id: string, differs: Partial<SettlePrivacyComplaintInput> = {}) {
    const settled = { state: "FOUNDED", settledOn: "2026-03-02", language: "nl", answer: "Het ging fout." } as const;
    return { ...(await this.which(id)), ...settled, ...differs };
  }

  async settle(id: string, differs: Partial<SettlePrivacyComplaintInput> = {}) {
    const input = await this.settling(id, differs);
    return (await this.world.as("fg").ask(SettlePrivacyComplaintDocument, { input })).settlePrivacyComplaint;
  }

  async wentToAuthority(id: string, toAuthorityOn: string) {
    const input = { ...(await this.which(id)), toAuthorityOn };
    return (await this.world.as("fg").ask(NoteAuthorityDocument, { input })).noteAuthority;
  }
}
