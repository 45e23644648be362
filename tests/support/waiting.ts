import { randomUUID } from "node:crypto";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { expect, test } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "./bureau.js";
import { ChaosProxy } from "./chaos.js";

/** A server far from its database, so that one can count how often it waits for it. */
export class Waiting {
  private constructor(
    private readonly bureau: Bureau,
    private readonly proxy: ChaosProxy,
    private readonly far: Awaited<ReturnType<Bureau["beside"]>>,
  ) {}

  static async beside(bureau: Bureau): Promise<Waiting> {
    const proxy = await ChaosProxy.before(bureau.ownerUrl);
    return new Waiting(bureau, proxy, await bureau.beside({ databaseUrl: proxy.url }));
  }

  async close(): Promise<void> {
    await this.far.stop();
    await this.proxy.close();
  }

  /**
   * How often it waits while it does this for somebody, once it has a connection. What comes with a file asks besides, at the door, whether he
   * is there.
   */
  async of<T, V>(by: PersonName, document: TypedDocumentNode<T, V>, variables: V, file?: Buffer): Promise<number> {
    const { proxy } = this;
    const person = this.bureau.as(by).at(this.far.url);
    const list = { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: {} } as const;
    expect((await person.sent(CasesDocument, list)).body.errors).toBeUndefined();
    // What the answer to one statement brings is then well apart from what the next one asks.
    proxy.delay = 20;
    const login = by === "consultant" ? "zv_consultant" : "zv_office";
    const before = proxy.waits.get(login) ?? 0;
    const sent = await (file
      ? person.attaches(document, variables, file, randomUUID())
      : person.sent(document, variables, randomUUID()));
    proxy.delay = 0;
    expect(sent.body.errors).toBeUndefined();
    return (proxy.waits.get(login) ?? 0) - before;
  }
}

/** Each of these acts waits three times at most; it gives how often. */
export const waitThrice = (acts: Record<string, () => Promise<number>>): void =>
  test.each(Object.keys(acts))(
    "%s waits for the database three times at most",
    async (act) => {
      // An answer that came in two parts looks like two waits; one that is there is there every time.
      let least = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 3 && least > 3; tries++) least = Math.min(least, (await acts[act]?.()) ?? least);
      expect(least).toBeLessThanOrEqual(3);
    },
    60_000,
  );
