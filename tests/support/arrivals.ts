import {
  DecideArrivalDocument,
  type DecideArrivalInput,
  QuarantineArrivalDocument,
  type QuarantineArrivalInput,
} from "@zorgvuldig/schema/generated/operations";
import { emptyQuarantine } from "@zorgvuldig/server/foundation/clock/empty-quarantine";
import type { Bureau } from "./bureau.js";
import type { World } from "./fulfils.js";

const came = { channel: "EMAIL", receivedOn: "2026-03-02" } as const;

/** What arrives, and what may become of it. */
export class Arrivals {
  constructor(private readonly world: World) {}

  private async input<T>(caseId: string, given: T) {
    return { input: { ...(await this.world.cases.which(caseId)), ...given } };
  }

  async note(caseId: string, given: Partial<QuarantineArrivalInput> = {}): Promise<string> {
    const told = { ...came, note: "Er was een melding.", ...given };
    await this.world.as("office").ask(QuarantineArrivalDocument, await this.input(caseId, told));
    return this.last(caseId);
  }

  async file(caseId: string, institutionId: string, file: Buffer): Promise<string> {
    const told = { ...came, institutionId, name: "ongevraagd.pdf" };
    await this.world.as("office").attach(QuarantineArrivalDocument, await this.input(caseId, told), file);
    return this.last(caseId);
  }

  async refused(caseId: string, given: Partial<QuarantineArrivalInput>) {
    return this.world
      .as("office")
      .refused(QuarantineArrivalDocument, await this.input(caseId, { ...came, ...given } as never));
  }

  async decide(caseId: string, arrivalId: string, given: Omit<DecideArrivalInput, "caseId" | "version" | "arrivalId">) {
    await this.world.as("office").ask(DecideArrivalDocument, await this.input(caseId, { arrivalId, ...given }));
  }

  async undecided(
    caseId: string,
    arrivalId: string,
    given: Omit<DecideArrivalInput, "caseId" | "version" | "arrivalId">,
  ) {
    return this.world.as("office").refused(DecideArrivalDocument, await this.input(caseId, { arrivalId, ...given }));
  }

  async read(by: "office" | "consultant" | "fg", id: string) {
    // A session does not outlive the days that a test lets pass.
    await this.world.as(by).signIn();
    return this.world.as(by).send("get", `/arrivals/${id}`);
  }

  private async last(caseId: string): Promise<string> {
    return (await this.world.cases.seen(caseId)).arrivals?.at(-1)?.id ?? "";
  }
}

/** Does at this moment what a server looks for every minute. */
export const emptyLate = (bureau: Bureau): Promise<void> => emptyQuarantine(bureau.house);
