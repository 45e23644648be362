import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { PlanIntakeDocument, ReceiveApplicationDocument } from "@zorgvuldig/schema/generated/operations";
import { aGuardian, anApplication } from "./cases.js";
import type { Person } from "./person.js";
import { until } from "./process.js";

type Sent = { readonly status: number; readonly body: { data?: Record<string, { id: string; version?: number }> } };
/** What somebody was told that was done. */
export type Told = { readonly caseId: string; readonly isPlanned: boolean };

/** In milliseconds: longer than anything is broken here. */
const atMost = 300_000;
const inAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Several who write at the same time, whatever happens to the house meanwhile: what is not answered they send again, under the same
 * key, until it is. They remember what they were told.
 */
export class Writers {
  readonly told: Told[] = [];
  /** Answers that are neither what was asked for nor "not now". */
  readonly wrong: string[] = [];
  /** How often something had to be sent again. */
  again = 0;
  private isStopping = false;
  private readonly writing: Promise<unknown>;

  constructor(
    private readonly people: readonly Person[],
    /** The day on which the house began, where that is not the real one. */
    private readonly today = inAmsterdam.format(new Date()),
  ) {
    this.writing = Promise.all(this.people.map((person, number) => this.write(person, number)));
  }

  /** Waits until so many more were told that it was done. */
  more(many: number): Promise<void> {
    const wanted = this.told.length + many;
    return until(() => this.told.length >= wanted || this.wrong.length > 0, atMost);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.writing;
  }

  private async write(person: Person, number: number): Promise<void> {
    for (let turn = 1; !this.isStopping; turn++) {
      const email = `schrijver${number}.${turn}@gezin.test`;
      const given = { ...anApplication({ guardians: [aGuardian({ email })] }), receivedOn: this.today };
      const input = { ...given, applicant: { kind: "PARENT" as const, name: "Vera Verzonnen", email } };
      const received = await this.done((key) => person.sent(ReceiveApplicationDocument, { input }, key));
      if (!received) continue;
      const which = {
        caseId: received.id,
        version: received.version ?? 0,
        plannedAt: `${after(this.today, 60)}T12:00:00Z`,
      };
      const planned = await this.done((key) => person.sent(PlanIntakeDocument, { input: which }, key));
      this.told.push({ caseId: received.id, isPlanned: !!planned });
    }
  }

  private async done(send: (key: string) => PromiseLike<Sent>): Promise<{ id: string; version?: number } | undefined> {
    const key = randomUUID();
    for (const begun = Date.now(); Date.now() - begun < atMost; await pause(200)) {
      const sent = await Promise.resolve(send(key)).catch(() => undefined);
      const [answer] = Object.values(sent?.body.data ?? {});
      if (answer) return answer;
      // Not there, or "not now": what became of it is not known. A session that could not be begun is begun the next time.
      if (sent && sent.status !== 503 && sent.status !== 401) {
        this.wrong.push(`${sent.status} ${JSON.stringify(sent.body).slice(0, 200)}`);
        return undefined;
      }
      this.again += 1;
    }
    this.wrong.push(`not answered in ${atMost} ms`);
    return undefined;
  }
}
