import type { Role } from "@zorgvuldig/schema/words";
import type { Config } from "@zorgvuldig/server/config";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { Request } from "@zorgvuldig/server/foundation/database/request";
import { signAgreement } from "@zorgvuldig/server/processor/sign-agreement";
import { openSession } from "@zorgvuldig/server/staff/door";
import { employ } from "@zorgvuldig/server/staff/employ";
import { Person } from "./person.js";
import { anAgreement } from "./processors.js";
import { type RunningServer, serveOn, startServer } from "./server.js";

export const people = [
  "office",
  "lead",
  "consultant",
  "consultant2",
  "former",
  "fg",
  "ministry",
  "administrator",
] as const;
export type PersonName = (typeof people)[number];

const roleOf: Record<PersonName, Role> = {
  office: "office",
  lead: "office",
  consultant: "consultant",
  consultant2: "consultant",
  former: "consultant",
  fg: "fg",
  ministry: "ministry",
  administrator: "administrator",
};

export const password = "een-wachtwoord-voor-de-proef";

/** The day on which every test begins: a Monday. */
export const firstMoment = "2026-03-02T10:00:00+01:00";

/** A bureau with its people, in a house of its own. */
export class Bureau {
  readonly ids = new Map<PersonName, string>();
  private readonly known = new Map<PersonName, Person>();

  private constructor(private readonly server: RunningServer) {}

  /** Its house knows these documents beside the panel's. */
  static async open(documents: readonly string[] = [], differs: Partial<Config> = {}): Promise<Bureau> {
    return Bureau.on(await startServer(differs, documents));
  }

  /** In a house that nobody works in yet. */
  static async on(server: RunningServer): Promise<Bureau> {
    const bureau = new Bureau(server);
    for (const name of people) bureau.ids.set(name, await bureau.hire(name, roleOf[name]));
    await bureau.clock(firstMoment);
    for (const name of ["consultant", "consultant2"] as const) await bureau.agree(name, "2026-03-02", "2029-06-30");
    return bureau;
  }

  get url(): string {
    return this.server.url;
  }

  /** One more who works here, with an address of this name. Gives the account. */
  hire(name: string, role: Role): Promise<string> {
    const person = { email: `${name}@bureau.test`, name: `Verzonnen ${name}`, organisation: "Proefbureau" };
    return employ(this.house, { ...person, role, isLead: name === "lead", password });
  }

  get house(): House {
    return this.server.house;
  }

  /** The superuser's address of this bureau's database, for looking behind the server's back. */
  get databaseUrl(): string {
    return this.server.database.superuserUrl;
  }

  /** The owner's address, as an operator's command is given it. */
  get ownerUrl(): string {
    return this.server.database.ownerUrl;
  }

  /** The keys of this bureau alone. */
  get headsFile(): string {
    return this.server.headsFile;
  }

  get keysFile(): string {
    return this.server.keysFile;
  }

  /** Another server of the same bureau. */
  beside(differs: Partial<Config> = {}): Promise<RunningServer> {
    return serveOn(this.server.database, { keysFile: this.keysFile, ...differs });
  }

  close(): Promise<void> {
    return this.server.stop();
  }

  as(name: PersonName): Person {
    const person = this.known.get(name) ?? new Person(this.url, `${name}@bureau.test`, password);
    this.known.set(name, person);
    return person;
  }

  id(name: PersonName): string {
    return this.ids.get(name) ?? "";
  }

  /** Puts the house's clock on a moment, by the one door there is for it. */
  async clock(now: string): Promise<void> {
    const administrator = this.as("administrator");
    await administrator.signIn();
    const { status, text } = await administrator.send("post", "/clock", { now });
    if (status !== 204) throw new Error(`The clock did not move: ${status} ${text}`);
  }

  /** A consultant's agreement is taken down by the office. */
  async agree(name: PersonName, fromOn: string, toOn: string): Promise<void> {
    const ticket = await openSession(this.house, this.id("office"), "office");
    const request = await Request.begin(this.house, ticket);
    try {
      await request.opened();
      await signAgreement(request, { ...anAgreement(fromOn, toOn), accountId: this.id(name) });
      await request.commit();
    } catch (error) {
      await request.abandon();
      throw error;
    }
  }
}
