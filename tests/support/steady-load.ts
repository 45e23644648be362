import { randomInt } from "node:crypto";
import { Agent, request } from "node:http";
import {
  AddRecordDocument,
  CaseDocument,
  CasesDocument,
  ReceiveApplicationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { today } from "../bench/seed/days.js";
import { anApplication } from "./cases.js";
import type { Went } from "./counted.js";
import type { LoadedHouse, Somebody, Written } from "./loaded-house.js";

type Hashed = { __meta__?: { hash?: string } };
type Answer = {
  status: number;
  body: { data?: Record<string, { id: string; version?: number; items?: { id: string }[] }>; errors?: object[] };
};
export type Loaded = { readonly went: Went[]; readonly wrong: string[]; readonly memory: number[] };

const list = { first: 25, sort: { field: "receivedOn", order: "DESC" }, filter: {} } as const;
const learning = {
  ...({ source: "PARENT", channel: "PHONE", aspect: "PROGRESS", receivedOn: today } as const),
  text: "Leest vlot, en schrijft nog liever.",
  necessity: "Nodig om met de school een plan te kunnen maken.",
};

/** Seven of ten look, three write; each asks when its moment comes, however long the others are at it. */
export class SteadyLoad {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly seen = new Map<Somebody, string>();

  constructor(private readonly house: LoadedHouse) {}

  /** So many a second, for so long. */
  async run(perSecond: number, seconds: number): Promise<Loaded> {
    const { people } = this.house;
    const loaded: Loaded = { went: [], wrong: [], memory: [] };
    const begun = performance.now();
    const watching = setInterval(() => loaded.memory.push(this.house.memory), 1_000);
    const asked = Array.from({ length: perSecond * seconds }, async (_, turn) => {
      const due = begun + (1000 * turn) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const somebody = people[randomInt(people.length)];
      if (!somebody) return;
      const { status, body } = await this.something(somebody);
      const isDone = status === 200 && !body.errors && !!body.data;
      if (!isDone) loaded.wrong.push(`${status} ${JSON.stringify(body).slice(0, 200)}`);
      // From the moment it was to be asked: who waits to be heard waits too.
      loaded.went.push({ ms: performance.now() - due, status, isDone });
    });
    await Promise.all(asked);
    clearInterval(watching);
    return loaded;
  }

  rest(): void {
    this.agent.destroy();
  }

  private something(somebody: Somebody): Promise<Answer> {
    const free = somebody.cases.find(({ isBusy }) => !isBusy);
    if (randomInt(10) < 3 && (somebody.role === "office" || free)) return this.act(somebody, free);
    return this.look(somebody);
  }

  private async look(somebody: Somebody): Promise<Answer> {
    const id = this.seen.get(somebody);
    if (id && randomInt(2) === 0) return this.ask(somebody, CaseDocument, { id });
    const answer = await this.ask(somebody, CasesDocument, list);
    const items = answer.body.data?.cases?.items ?? [];
    const one = items[randomInt(Math.max(1, items.length))];
    if (one) this.seen.set(somebody, one.id);
    return answer;
  }

  private async act(somebody: Somebody, written: Written | undefined): Promise<Answer> {
    if (somebody.role === "office")
      return this.ask(somebody, ReceiveApplicationDocument, { input: { ...anApplication(), receivedOn: today } });
    if (!written) throw new Error("There is no case to write to");
    written.isBusy = true;
    const input = { caseId: written.id, version: written.version, learning };
    const answer = await this.ask(somebody, AddRecordDocument, { input });
    written.version = answer.body.data?.addRecord?.version ?? written.version;
    written.isBusy = false;
    // The next time it is another one's turn.
    somebody.cases.push(...somebody.cases.splice(somebody.cases.indexOf(written), 1));
    return answer;
  }

  private ask({ cookie }: Somebody, document: object, variables: object): Promise<Answer> {
    const body = JSON.stringify({ id: (document as Hashed).__meta__?.hash, variables });
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), cookie };
    const where = { host: "127.0.0.1", port: this.house.port, path: "/graphql", method: "POST", agent: this.agent };
    return new Promise((resolve) => {
      const failed = (error: Error) => resolve({ status: 0, body: { errors: [{ said: error.message }] } });
      const sent = request({ ...where, headers }, (response) => {
        const chunks: Buffer[] = [];
        response
          .on("data", (chunk: Buffer) => chunks.push(chunk))
          .on("error", failed)
          .on("end", () =>
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) }),
          );
      });
      sent.once("error", failed).end(body);
    });
  }
}
