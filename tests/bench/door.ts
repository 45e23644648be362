import { Agent, request } from "node:http";

/** As many people as ask at the same time, each on a connection that stays open. */
export const askers = 8;

export type Question = { readonly body: string; readonly cookie?: string };

/** The way in to one server. */
export class Door {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: askers });

  constructor(
    private readonly port: number,
    private readonly path: string,
  ) {}

  /** The answer as it comes. Throws when it is anything but what was asked for. */
  ask({ body, cookie }: Question): Promise<Buffer> {
    const { port, path, agent } = this;
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...(cookie ? { cookie } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, method: "POST", agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response
          .on("data", (chunk: Buffer) => chunks.push(chunk))
          .on("end", () => {
            const answer = Buffer.concat(chunks);
            if (response.statusCode === 200 && !answer.includes('"errors":[')) return resolve(answer);
            reject(new Error(`${path} answered ${response.statusCode}: ${answer.toString().slice(0, 300)}`));
          });
      });
      sent.once("error", reject).end(body);
    });
  }

  /** Gives the connections up: the server would close them while others are at it, perhaps just as one is used again. */
  rest(): void {
    this.agent.destroy();
  }
}
