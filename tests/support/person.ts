import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import supertest from "supertest";
import { Authenticator } from "./authenticator.js";

/** What the house answers when it does not do what was asked. */
export type Refused = {
  message: string;
  code: string;
  clause?: string;
  key?: string;
  fields?: Record<string, string>;
};

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Omit<Refused, "message"> }[];
};
type Hashed = { __meta__?: { hash?: string } };

/** Somebody who works with the house, in front of its door: all he can do is send requests. */
export class Person {
  private cookie = "";

  constructor(
    readonly url: string,
    readonly email: string,
    private readonly password: string,
  ) {}

  /** With the code of his telephone, where his account asks for one. */
  async signIn(code?: string): Promise<supertest.Response> {
    const given = { email: this.email, password: this.password, ...(code === undefined ? {} : { code }) };
    const response = await supertest(this.url).post("/session").send(given);
    this.keepCookie(response);
    return response;
  }

  /** Takes an authenticator in use; gives the telephone that it is on, and the recovery codes. */
  async enrol(): Promise<{ phone: Authenticator; recoveryCodes: string[] }> {
    const offer = await this.send("post", "/account/authenticator/begin");
    const phone = new Authenticator(String(offer.body.secret));
    const confirmed = await this.send("post", "/account/authenticator", { code: await phone.code() });
    if (confirmed.status !== 200) throw new Error(`Not enrolled: ${offer.text} ${confirmed.text}`);
    this.keepCookie(confirmed);
    return { phone, recoveryCodes: confirmed.body.recoveryCodes };
  }

  private keepCookie(response: supertest.Response): void {
    this.cookie = String(response.headers["set-cookie"] ?? "").split(";")[0] ?? "";
  }

  /** The same person with the same session, at the door of another server. */
  at(url: string): Person {
    const moved = new Person(url, this.email, this.password);
    moved.cookie = this.cookie;
    return moved;
  }

  /** One request with the session as it is. */
  send(method: "get" | "post" | "delete", path: string, body?: object): supertest.Test {
    return supertest(this.url)[method](path).set("cookie", this.cookie).send(body);
  }

  /** The answer as it comes over the wire; signs in first, and again when a session has ended. `key`: the act's, to do it once. */
  async raw(body: object, key?: string): Promise<supertest.Response> {
    const ask = () => {
      const sent = this.send("post", "/graphql", body);
      return key ? sent.set("idempotency-key", key) : sent;
    };
    if (!this.cookie) await this.signIn();
    const response = await ask();
    if (response.status !== 401) return response;
    await this.signIn();
    return ask();
  }

  /** One of the panel's questions, with the answer as it comes over the wire. */
  sent<T, V>(document: TypedDocumentNode<T, V>, variables: V, key?: string): Promise<supertest.Response> {
    return this.raw({ id: hashOf(document), variables }, key);
  }

  /** Does an act that comes with a file, with the answer as it comes over the wire; signs in first. */
  async attaches<T, V>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    file: Buffer,
    key?: string,
  ): Promise<supertest.Response> {
    if (!this.cookie) await this.signIn();
    const form = () => {
      const sent = supertest(this.url)
        .post("/documents")
        .set("cookie", this.cookie)
        .set("x-zorgvuldig", "test")
        .field("question", JSON.stringify({ id: hashOf(document), variables }))
        .attach("file", file, "file");
      return key ? sent.set("idempotency-key", key) : sent;
    };
    const response = await form();
    if (response.status !== 401) return response;
    await this.signIn();
    return form();
  }

  /** The same, of which nothing is refused. */
  async attach<T, V>(document: TypedDocumentNode<T, V>, variables: V, file: Buffer): Promise<T> {
    const { body } = await this.attaches(document, variables, file);
    if (body.errors) throw new Error(`Refused: ${JSON.stringify(body.errors)}`);
    return body.data as T;
  }

  /** The same, which must be refused. */
  async attachRefused<T, V>(document: TypedDocumentNode<T, V>, variables: V, file: Buffer): Promise<Refused> {
    return refusalIn((await this.attaches(document, variables, file)).body as Answer);
  }

  /** Asks one of the panel's questions. Throws what the house refuses. */
  async ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    const { data, errors } = await this.answer({ id: hashOf(document), variables });
    if (errors) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data as T;
  }

  /** Does what the house must refuse, and gives its refusal. Throws when it does not refuse. */
  async refused<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<Refused> {
    return refusalIn(await this.answer({ id: hashOf(document), variables }));
  }

  /** Asks anything at all. */
  async free(query: string, variables: object = {}): Promise<Record<string, unknown>> {
    const { data, errors } = await this.answer({ query, variables });
    if (errors || !data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data;
  }

  async freeRefused(query: string, variables: object = {}): Promise<Refused> {
    return refusalIn(await this.answer({ query, variables }));
  }

  private async answer(body: object): Promise<Answer> {
    return (await this.raw(body)).body as Answer;
  }
}

function refusalIn({ errors, data }: Answer): Refused {
  const [error] = errors ?? [];
  if (!error) throw new Error(`Not refused: ${JSON.stringify(data)}`);
  return { message: error.message, ...error.extensions };
}

/** By what the panel names a question to the server. */
export const hashOf = (document: object): string => (document as Hashed).__meta__?.hash ?? "none";
