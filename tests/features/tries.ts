import supertest from "supertest";

/** A try to get in: from where, with which password, with what the browser was given before, and a second step. */
export type Try = { place?: string; secret?: string; cookie?: string; code?: string };

let places = 0;
/** An address of a network that nobody has, each time another. */
export const elsewhere = (): string => `198.51.${100 + Math.floor(++places / 250)}.${(places % 250) + 1}`;

/** Somebody tries to get in, from a place that the proxy names. */
export const triesAt =
  (url: () => string) =>
  (email: string, { place = elsewhere(), secret = "geraden", cookie = "", code }: Try = {}): supertest.Test =>
    supertest(url())
      .post("/session")
      .set("x-forwarded-for", place)
      .set("cookie", cookie)
      .send({ email, password: secret, ...(code === undefined ? {} : { code }) });

export const cookieOf = ({ headers }: supertest.Response): string => String(headers["set-cookie"]).split(";")[0] ?? "";
export const statuses = (all: readonly supertest.Response[]): number[] => all.map(({ status }) => status).sort();
