import {
  ApproveLoneErasureDocument,
  LoneComplaintDocument,
  RecordLoneContactDocument,
  RegisterLoneComplaintDocument,
  type RegisterLoneComplaintInput,
  SettleLoneComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { ComplaintState } from "@zorgvuldig/schema/words";
import type { World } from "./fulfils.js";

/** The smallest lawful one, about a case that is gone. */
export const aLoneComplaint = (differs: Partial<RegisterLoneComplaintInput> = {}) => ({
  origin: "ERASED" as const,
  receivedOn: "2026-03-02",
  channel: "PHONE" as const,
  complainant: "Verzonnen van Bezwaar",
  reach: "verzonnen@bezwaar.test",
  text: "De consulent kwam niet opdagen.",
  ...differs,
});

/** What people do with complaints that stand in no case. */
export class LoneComplaints {
  constructor(private readonly world: Pick<World, "as">) {}

  register = async (differs: Partial<RegisterLoneComplaintInput>) =>
    (await this.world.as("office").ask(RegisterLoneComplaintDocument, { input: aLoneComplaint(differs) }))
      .registerLoneComplaint;

  refused = (differs: Partial<RegisterLoneComplaintInput>) =>
    this.world.as("office").refused(RegisterLoneComplaintDocument, { input: aLoneComplaint(differs) });

  find = async (id: string) => (await this.world.as("office").ask(LoneComplaintDocument, { id })).loneComplaint;

  which = async (id: string) => ({ loneComplaintId: id, version: (await this.find(id))?.version ?? 0 });

  async contact(id: string, heldOn: string) {
    const input = { ...(await this.which(id)), heldOn, channel: "PHONE", summary: "Over de klacht." } as const;
    return (await this.world.as("office").ask(RecordLoneContactDocument, { input })).recordLoneContact;
  }

  async settle(id: string, settledOn: string, state: ComplaintState = "SETTLED") {
    const input = { ...(await this.which(id)), state, settledOn };
    return (await this.world.as("office").ask(SettleLoneComplaintDocument, { input })).settleLoneComplaint;
  }

  /** The refusal, or nothing when it was agreed. */
  async approve(id: string, by: "office" | "lead") {
    const input = await this.which(id);
    const before = await this.find(id);
    if (by === "lead" && before?.erasure === "WAITING") {
      await this.world.as(by).ask(ApproveLoneErasureDocument, { input });
      return null;
    }
    return this.world.as(by).refused(ApproveLoneErasureDocument, { input });
  }
}
