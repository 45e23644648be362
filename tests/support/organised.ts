import { expect } from "@jest/globals";
import { behind } from "./behind.js";
import { Bureau, type PersonName, password } from "./bureau.js";
import { type Member, Organisation } from "./organisation.js";
import { Visitor } from "./visitor.js";

/** What this kind of change makes of the address at which a provider leaves a browser. */
export const changed = (address: URL, change: (query: URLSearchParams) => void): string => {
  const url = new URL(address);
  change(url.searchParams);
  return url.href;
};

/** What the house told of a visit, or else who is signed in. */
export async function endOf(visitor: Visitor) {
  const { visit, name } = await visitor.session();
  return visit?.end ?? name;
}

/** A bureau that lets accounts of an organisation in. */
export class Organised {
  private constructor(
    readonly bureau: Bureau,
    readonly organisation: Organisation,
  ) {}

  static async open(): Promise<Organised> {
    const organisation = await Organisation.open();
    const bureau = await Bureau.open([], { oidc: organisation.settings });
    await organisation.knows(bureau.url);
    return new Organised(bureau, organisation);
  }

  /** As it was, but for who is linked. */
  async begin(): Promise<void> {
    Object.assign(this.organisation, { manner: "answers", forgery: undefined });
    await behind(this.bureau, "delete from throttle");
  }

  async close(): Promise<void> {
    await this.bureau.close();
    await this.organisation.close();
  }

  /** Somebody signed in with his password, in a browser of his own. */
  async signedIn(name: PersonName): Promise<Visitor> {
    const visitor = new Visitor(this.bureau.url);
    expect((await visitor.signIn(`${name}@bureau.test`, password)).status).toBe(204);
    return visitor;
  }

  /** A member of the organisation, for whose address it vouches. */
  member(name: PersonName, said: Member = {}): string {
    const id = `lid-${name}`;
    this.organisation.members.set(id, { email: `${name}@bureau.test`, email_verified: true, amr: ["pwd"], ...said });
    return id;
  }

  /** One who linked his account. */
  async linked(name: PersonName, said: Member = {}): Promise<string> {
    const id = this.member(name, said);
    const visitor = await this.signedIn(name);
    await visitor.link(this.organisation, id);
    expect((await visitor.session()).visit).toEqual({ end: "LINKED" });
    return id;
  }

  /** Comes in by the organisation in a new browser. */
  async comesIn(id: string) {
    const visitor = new Visitor(this.bureau.url);
    const { status, headers } = await visitor.visit(this.organisation, id);
    expect({ status, to: headers.location }).toEqual({ status: 303, to: "/admin/" });
    return { visitor, session: await visitor.session() };
  }

  /** A browser that went, and the address at which the provider leaves it. */
  async gone(id: string) {
    const visitor = new Visitor(this.bureau.url);
    const { headers } = await visitor.send("get", "/session/oidc");
    const asked = new URL(headers.location ?? "");
    return { visitor, asked, back: new URL(await this.organisation.signIn(asked.href, id)) };
  }

  async lastEvent(action: string) {
    const said = "select actor, outcome, rule from event where action = $1 order by xid desc limit 1";
    return (await behind(this.bureau, said, [action]))[0];
  }
}

/** What somebody sees of his own account. */
export const ownOf = async (visitor: Visitor) => (await visitor.send("get", "/account")).body;
