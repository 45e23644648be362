import supertest from "supertest";
import type { Bureau, PersonName } from "../support/bureau.js";

/** What came back over the wire. */
export type Answer = {
  status: number;
  text: string;
  message: string;
  code: string;
  clause?: string;
  fields: Record<string, string>;
};

type Wire = {
  errors?: { message: string; extensions?: { code?: string; clause?: string; fields?: Record<string, string> } }[];
};

/** Somebody with his session, who sends whatever he likes. */
export class Sender {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async of(bureau: Bureau, name: PersonName): Promise<Sender> {
    const { headers } = await bureau.as(name).signIn();
    return new Sender(bureau.url, String(headers["set-cookie"]).split(";")[0] ?? "");
  }

  /** The same person, reading English. */
  inEnglish(): Sender {
    return new Sender(this.url, `${this.cookie}; __Host-taal=en`);
  }

  request(method: "post" | "get" | "put" = "post", path = "/graphql"): supertest.Test {
    return supertest(this.url)[method](path).set("cookie", this.cookie);
  }

  async raw(body: string, type = "application/json"): Promise<Answer> {
    return answered(await this.request().set("content-type", type).send(body));
  }

  ask(query: string, variables: object = {}): Promise<Answer> {
    return this.raw(JSON.stringify({ query, variables }));
  }
}

/** Reads an answer as a person's browser does; what is not refused has no code. */
export function answered({ status, text, body }: supertest.Response): Answer {
  const [error] = (body as Wire).errors ?? [];
  const { code = "none", clause, fields = {} } = error?.extensions ?? {};
  return { status, text, message: error?.message ?? "", code, ...(clause ? { clause } : {}), fields };
}
