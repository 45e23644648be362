import { expect } from "@jest/globals";
import supertest from "supertest";
import type { Bureau, PersonName } from "../support/bureau.js";

/** A recovery by two people, as each of them does his part of it. */
export class Recovering {
  constructor(private readonly bureau: () => Bureau) {}

  async does(name: PersonName, path: string, body: object = {}): Promise<supertest.Response> {
    await this.bureau().as(name).signIn();
    return this.bureau().as(name).send("post", path, body);
  }

  begins(name: PersonName, whose: PersonName): Promise<supertest.Response> {
    return this.does(name, "/recoveries", { accountId: this.bureau().id(whose) });
  }

  async told(name: PersonName): Promise<supertest.Response> {
    await this.bureau().as(name).signIn();
    return this.bureau().as(name).send("get", "/recoveries");
  }

  /** The newest recovery, as somebody is shown it. */
  async newest(name: PersonName) {
    return (await this.told(name)).body.recoveries[0];
  }

  /** Begun by the administrator and confirmed by the lead: the code that he passes on. */
  async codeFor(whose: PersonName): Promise<string> {
    expect((await this.begins("administrator", whose)).status).toBe(204);
    const confirmed = await this.does("lead", `/recoveries/${(await this.newest("lead")).id}`);
    expect(confirmed.status).toBe(200);
    return confirmed.body.code;
  }

  uses(whose: string, code: unknown, password: unknown): supertest.Test {
    return supertest(this.bureau().url)
      .post("/session/recovery")
      .send({ email: `${whose}@bureau.test`, code, password });
  }
}
