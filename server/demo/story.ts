import { createHash } from "node:crypto";
import type { Activity, DataCategory } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import { Consent } from "../consent/consent.js";
import type { LineInput } from "../consent/consent-inputs.js";
import { registerSignature } from "../consent/register-signature.js";
import { sendForms } from "../consent/send-forms.js";
import { Signature } from "../consent/signature.js";
import type { Matrix } from "../foundation/access/compile.js";
import type { Ticket } from "../foundation/access/ticket.js";
import { type Day, minus, plus } from "../foundation/clock/calendar.js";
import { type House, Request } from "../foundation/database/request.js";
import type { TakenIn } from "../foundation/file/taken-in.js";
import type { Verdict } from "../foundation/mail/claim.js";
import { setClock } from "../staff/door.js";
import { deliver, deliverOne } from "./post.js";

/** Mail of the last days still waits. */
const delivered = 3;

/** Tells invented cases with the house's own acts: the clock is put on the day, somebody signs in, does it, and it is committed. */
export class Story {
  /** Which day it is, so many days before the first start. */
  private ago: number | undefined;

  constructor(
    private readonly house: House,
    private readonly tickets: ReadonlyMap<string, Ticket>,
    private readonly firstDay: Day,
    private readonly matrix: Matrix,
  ) {}

  /** What an act is for, as it declares itself. */
  private activityOf(action: string): Activity {
    return (this.matrix[`Mutation.${action}`] ?? this.matrix[`Query.${action}`])?.activity ?? "PROCESSORS";
  }

  /** So many days before the first start. */
  day(ago: number): Day {
    return ago >= 0 ? minus(this.firstDay, `P${ago}D`) : plus(this.firstDay, `P${-ago}D`);
  }

  /** One act by one person, at ten in the morning of a day that long ago. */
  async act<T>(
    who: string,
    ago: number,
    action: string,
    work: (request: Request) => Promise<T>,
    attached?: TakenIn,
  ): Promise<T> {
    await this.on(ago);
    const ticket = this.tickets.get(who);
    if (!ticket) throw new Error(`Nobody is called ${who}`);
    const request = await Request.begin(this.house, ticket, { attached });
    try {
      await request.opened();
      request.started(action, this.activityOf(action));
      const done = await work(request);
      await request.commit();
      return done;
    } catch (error) {
      await request.abandon();
      throw error;
    }
  }

  /** Puts the clock on ten in the morning of that day. What was written on the day before was sent by its end. */
  private async on(ago: number): Promise<void> {
    if (ago === this.ago) return;
    if (this.ago !== undefined && this.ago > delivered) await deliver(this.house);
    await setClock(this.house, `${this.day(ago)}T10:00:00+01:00`);
    this.ago = ago;
  }

  /** What became of the mails that wait, one after the other. */
  async post(...verdicts: Verdict[]): Promise<void> {
    for (const verdict of verdicts) await deliverOne(this.house, verdict);
  }

  /** The case and its version, as they are. */
  async seen(request: Request, caseId: string): Promise<{ caseId: string; version: number }> {
    const { version } = await request.rows.get(Case, caseId);
    return { caseId, version };
  }

  sendForms(caseId: string, ago: number, lines: LineInput[]): Promise<void> {
    return this.act("office", ago, "sendForms", async (request) =>
      sendForms(request, {
        ...(await this.seen(request, caseId)),
        fromOn: this.day(ago),
        toOn: minus(plus(this.day(ago), "P1Y"), "P1D"),
        lines,
      }),
    );
  }

  /** Everybody who was asked signs both forms; or only the first who was asked. What they say no to, they say no to everywhere. */
  async sign(
    caseId: string,
    ago: number,
    who: "all" | "first" = "all",
    declined: readonly DataCategory[] = [],
  ): Promise<void> {
    const asked = await this.act("office", ago, "case", async ({ rows }) => ({
      consents: await rows.ofCase(Consent, caseId),
      signatures: await rows.ofCase(Signature, caseId),
      lines: await rows.ofCase(AuthorisationLine, caseId),
    }));
    for (const consent of asked.consents) {
      const signers = asked.signatures.filter(
        ({ consentId, signedOn, askedOn }) =>
          consentId === consent.id && signedOn === null && askedOn <= consent.sentOn,
      );
      for (const { guardianId } of who === "all" ? signers : signers.slice(0, 1))
        await this.act("office", ago, "registerSignature", async (request) =>
          registerSignature(request, {
            ...(await this.seen(request, caseId)),
            consentId: consent.id,
            ...(guardianId ? { guardianId } : {}),
            signedOn: this.day(ago),
            channel: "PAPER",
            documentHash: createHash("sha256").update(`${consent.id}${guardianId}`).digest("hex"),
            granted: asked.lines
              .filter(({ consentId }) => consentId === consent.id)
              .map(({ id: lineId, categories }) => ({
                lineId,
                categories: categories.filter((one) => !declined.includes(one)),
              })),
          }),
        );
    }
  }
}
