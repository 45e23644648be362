import supertest from "supertest";
import type { Organisation } from "./organisation.js";

/** A browser as far as cookies go: it keeps the house's, and shows them to no one else. */
export class Visitor {
  private readonly kept = new Map<string, string>();

  constructor(readonly url: string) {}

  get cookie(): string {
    return [...this.kept].map((pair) => pair.join("=")).join("; ");
  }

  /** The parts of the security cookie. */
  get parts(): string[] {
    return (this.kept.get("__Host-beveiliging") ?? "").split(".");
  }

  async send(
    method: "get" | "post" | "delete",
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<supertest.Response> {
    const response = await supertest(this.url)
      [method](path)
      .set({ ...headers, cookie: this.cookie })
      .send(body);
    for (const line of [response.headers["set-cookie"] ?? []].flat() as string[]) {
      const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value) this.kept.set(name, value);
      else this.kept.delete(name);
    }
    return response;
  }

  signIn(email: string, password: string, code?: string): Promise<supertest.Response> {
    return this.send("post", "/session", { email, password, ...(code === undefined ? {} : { code }) });
  }

  session = async () => (await this.send("get", "/session")).body;

  /** Where the page leads on to on which a provider leaves somebody. */
  async backOn(address: string): Promise<string> {
    const page = await supertest(this.url).get(address.slice(this.url.length));
    return (page.text.match(/http-equiv="refresh" content="0; url=([^"]*)"/)?.[1] ?? "").replaceAll("&amp;", "&");
  }

  /** Goes to the organisation, signs in there as this member, and comes back; gives what the house did then. */
  async visit(organisation: Organisation, member: string): Promise<supertest.Response> {
    const gone = await this.send("get", "/session/oidc");
    return this.comeBack(await organisation.signIn(gone.headers.location ?? "", member));
  }

  async comeBack(address: string): Promise<supertest.Response> {
    return this.send("get", await this.backOn(address));
  }

  /** The same to link, from the account page. */
  async link(organisation: Organisation, member: string): Promise<supertest.Response> {
    const { body, status, text } = await this.send("post", "/account/organisation/begin");
    if (status !== 200) throw new Error(`Not begun: ${status} ${text}`);
    return this.comeBack(await organisation.signIn(body.address, member));
  }
}
