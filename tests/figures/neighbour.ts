import { setTimeout as pause } from "node:timers/promises";

const question =
  "{ cases(first: 10, sort: { field: receivedOn, order: DESC }, filter: {}) { items { id number stage } total } }";

/** A colleague who goes on working meanwhile: asks a page, waits a moment, asks again. */
export class Neighbour {
  readonly waits: number[] = [];
  private isWorking = true;
  private readonly working: Promise<void>;

  constructor(url: string, cookie: string) {
    this.working = this.work(url, cookie);
  }

  private async work(url: string, cookie: string): Promise<void> {
    const headers = { "content-type": "application/json", cookie };
    while (this.isWorking) {
      const begun = performance.now();
      const answer = await fetch(`${url}/graphql`, {
        method: "POST",
        headers,
        body: JSON.stringify({ query: question }),
      });
      const { data } = (await answer.json()) as { data?: object };
      if (!data) throw new Error(`The neighbour is answered ${answer.status}`);
      this.waits.push(performance.now() - begun);
      await pause(20);
    }
  }

  async leaves(): Promise<void> {
    this.isWorking = false;
    await this.working;
  }

  /** In milliseconds: what so many in a hundred of the questions did not take. */
  at(percent: number): number {
    const sorted = this.waits.toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
  }
}
