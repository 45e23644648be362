import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { CaseDocument, DestructionRunsDocument } from "@zorgvuldig/schema/generated/operations";
import { endDisputes } from "@zorgvuldig/server/consent/end-disputes";
import { dutiesOf } from "@zorgvuldig/server/duties";
import { everyMinute } from "@zorgvuldig/server/foundation/clock/rounds";
import { tidyPostings } from "@zorgvuldig/server/posting/tidy-postings";
import { tidyRequests } from "@zorgvuldig/server/request/tidy-requests";
import { eraseDue } from "@zorgvuldig/server/retention/erase-due";
import { eraseHealth } from "@zorgvuldig/server/retention/erase-health";
import { tidyCertificates } from "@zorgvuldig/server/retention/tidy-certificates";
import { tellIdle } from "@zorgvuldig/server/task/tell-idle";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";

/** The nights of a bureau, each at its quarter past twelve. */
export class Nights {
  private constructor(
    private readonly world: World,
    readonly ledger: string,
  ) {}

  /** As if no night had passed here yet: tests live the same days again. */
  static async of(world: World): Promise<Nights> {
    await behind(world.bureau, "delete from destruction_certificate");
    await behind(world.bureau, "delete from destruction_run");
    return new Nights(world, path.join(await mkdtemp(path.join(tmpdir(), "zorgvuldig-ledger-")), "erasures.ndjson"));
  }

  /** The round of these days, one after the other, and of no other. */
  async pass(...days: string[]): Promise<void> {
    for (const day of days) {
      await this.world.clock(`${day}T00:15:30${day > "2026-03-28" && day < "2026-10-25" ? "+02:00" : "+01:00"}`);
      await this.round();
    }
  }

  /** The round of this moment, once more. */
  round = (): Promise<void> => eraseDue(this.world.bureau.house, this.ledger);

  /** What the round does before it erases: who still disagree end their case. */
  endDisputes = (): Promise<void> => endDisputes(this.world.bureau.house);

  /** What the round does about cases that nobody closes. */
  tellIdle = (): Promise<void> => tellIdle(this.world.bureau.house);

  /** What a server looks for every minute beside. */
  tidy = (): Promise<void> => tidyCertificates(this.world.bureau.house, this.ledger);

  /** And about what stayed of requests. */
  tidyRequests = (): Promise<void> => tidyRequests(this.world.bureau.house);

  /** And about addresses for the post. */
  tidyPostings = (): Promise<void> => tidyPostings(this.world.bureau.house);

  /** All that a server looks for every minute, at this moment. */
  async minute(at: string): Promise<void> {
    const { house, headsFile } = this.world.bureau;
    await this.world.clock(at);
    await everyMinute(house, { headsFile, duties: dutiesOf({ ledgerFile: this.ledger }) });
  }

  async isThere(caseId: string): Promise<boolean> {
    return (await this.world.as("office").ask(CaseDocument, { id: caseId })).case !== null;
  }

  /** In how many rows of which tables something of it still is, whatever column it stands in; the log aside. */
  residue = (ids: readonly string[]) =>
    behind<{ place: string; many: string }>(this.world.bureau, "select place, many from residue_of($1::uuid[])", [ids]);

  lines = async (): Promise<string[]> => (await readFile(this.ledger, "utf8").catch(() => "")).trim().split("\n");
}

/** What a server does every minute about health that nobody's yes stands under any more. */
export const healthRound = ({ bureau }: World): Promise<void> => eraseHealth(bureau.house);

/** What the last night did, as the FG is shown it. */
export async function latestRun({ as }: World) {
  const asked = { first: 1, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
  return (await as("fg").ask(DestructionRunsDocument, asked)).destructionRuns.items[0];
}
