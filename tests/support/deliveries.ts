import { createHash } from "node:crypto";
import {
  AddRecordDocument,
  LayPackReadyDocument,
  type LayPackReadyInput,
  RegisterRequestDocument,
  type RegisterRequestInput,
  RenewPackLinkDocument,
  WithdrawPackDocument,
} from "@zorgvuldig/schema/generated/operations";
import { openPack } from "@zorgvuldig/server/delivery/open-pack";
import { endDeliveries } from "@zorgvuldig/server/foundation/clock/end-deliveries";
import { tokenOf } from "@zorgvuldig/server/foundation/mail/link-token";
import { unzipSync } from "fflate";
import supertest from "supertest";
import { seenRequest, whichRequest } from "./asks-access.js";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { aDocument, Papers } from "./documents.js";
import { aPdf } from "./files.js";
import type { World } from "./fulfils.js";
import type { MailServer } from "./mail-server.js";
import { sendMail } from "./outbox.js";

export const today = "2026-03-05";
/** What is read out on the telephone. */
export const code = "314159";
export const text = "Pim leest een jaar achter.";
const parent = { kind: "PARENT", authority: "YES", livesApart: true } as const;
const home = { postcode: "0000 AB", city: "Voorbeeldstad" };
const mother = {
  ...{ ...parent, ...home, givenName: "Mila", familyName: "Moederink", email: "mila@gezin.test" },
  ...{ street: "Moederlaan 3" },
} as const;
const father = {
  ...{ ...parent, ...home, givenName: "Vos", familyName: "Vaderman", email: "vos@gezin.test" },
  ...{ street: "Vaderpad 9" },
} as const;
/** Of the other parent, in whatever form. */
export const others = ["Vaderman", "Vaderpad", "vos@gezin.test"];

type Asks = Partial<Pick<RegisterRequestInput, "kind" | "person" | "askedBy" | "subjectId" | "askerId">>;

/** A child of parents who live apart, of whom something is recorded and a report lies there; a mother who asks for it. */
export async function asksToBeGiven(world: World, asks: Asks = {}, birthOn = "2014-06-12") {
  await world.clock(`${today}T12:00:00+01:00`);
  const pupil = { givenName: "Pim", familyName: "Papierenberg", gender: "BOY", birthOn } as const;
  const application = { receivedOn: today, guardians: [mother, father], pupil };
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application });
  const learning = { aspect: "PROGRESS", source: "PARENT", channel: "PHONE", receivedOn: today, text } as const;
  await world.as("consultant").ask(AddRecordDocument, { input: { ...(await world.cases.which(caseId)), learning } });
  const report = aPdf(`Verslag over Pim ${caseId}`);
  const named = aDocument({ name: "Papierenberg verslag.pdf", receivedOn: today });
  const documentId = await new Papers(world).add(caseId, "consultant", named, report);
  const seen = await world.cases.seen(caseId);
  const her = seen.guardians?.find(({ familyName }) => familyName === "Moederink")?.id;
  const ofHers = { kind: "ACCESS", person: "PUPIL", askedBy: "PARENT", askerId: her } as const;
  const about = { ...ofHers, subjectId: seen.pupil?.id, channel: "EMAIL", receivedOn: today } as const;
  const input = { ...(await world.cases.which(caseId)), ...about, ...asks } as const;
  await world.as("office").ask(RegisterRequestDocument, { input });
  return { caseId, her, documentId, report, deliver: new Deliveries(world, caseId) };
}

/** What is laid ready for the first request of one case. */
export class Deliveries {
  constructor(
    private readonly world: World,
    readonly caseId: string,
  ) {}

  seen = () => seenRequest(this.world, this.caseId);
  which = () => whichRequest(this.world, this.caseId);
  last = async () => {
    const found = (await this.seen()).deliveries?.at(-1);
    if (!found) throw new Error("Nothing was laid ready");
    return found;
  };
  whichLast = async () => {
    const { id, version } = await this.last();
    return { deliveryId: id, version: version ?? 0 };
  };

  private asked = async (differs: Partial<LayPackReadyInput>) => ({
    input: { ...(await this.which()), code, language: "nl", ...differs } as const,
  });
  lay = async (differs: Partial<LayPackReadyInput> = {}) => {
    await this.world.as("fg").ask(LayPackReadyDocument, await this.asked(differs));
    return this.link();
  };
  layNot = async (differs: Partial<LayPackReadyInput> = {}, by: "fg" | "office" | "lead" | "consultant" = "fg") =>
    this.world.as(by).refused(LayPackReadyDocument, await this.asked(differs));
  renew = async (other = code) => {
    const input = { ...(await this.whichLast()), code: other };
    await this.world.as("fg").ask(RenewPackLinkDocument, { input });
    return this.link();
  };
  renewNot = async () =>
    this.world.as("fg").refused(RenewPackLinkDocument, { input: { ...(await this.whichLast()), code } });
  withdraw = async () => this.world.as("fg").ask(WithdrawPackDocument, { input: await this.whichLast() });

  /** The way to the page, as who got the latest mail has it. */
  link = (): Promise<string> => linkTo(this.world.bureau, this.caseId);
  /** Pieces that lie there. */
  pieces = async (): Promise<number> => {
    const found = await behind(this.world.bureau, "select id from pack_piece where case_id = $1", [this.caseId]);
    return found.length;
  };
}

/** The way to what lies ready of a case, by the latest link. */
export async function linkTo(bureau: Bureau, caseId: string): Promise<string> {
  const latest = "select id from pack_link where case_id = $1 order by created_at desc limit 1";
  const [found] = await behind<{ id: string }>(bureau, latest, [caseId]);
  return `/ophalen/${tokenOf(bureau.house.vault, found?.id ?? "")}`;
}

/** Does at this moment what a server looks for every minute. */
export const clearDeliveries = (bureau: Bureau): Promise<void> => endDeliveries(bureau.house);

type Place = Pick<World, "bureau">;
/** Whoever has the link: no session and no cookie. */
export const looksAt = ({ bureau }: Place, link: string) => supertest(bureau.url).get(link);
export const fetchesAt = ({ bureau }: Place, link: string, given = code) =>
  supertest(bureau.url).post(link).type("form").set("origin", "null").responseType("blob").send({ code: given });

type File = { readonly name: string; readonly size: number; readonly sha256: string };
/** The archive taken apart: what is in it, and the manifest; throws where one is not what that says. */
export function unpacked(body: unknown) {
  if (!Buffer.isBuffer(body)) throw new Error("That is no archive");
  const files = Object.fromEntries(
    Object.entries(unzipSync(body)).map(([name, content]) => [name, Buffer.from(content)]),
  );
  const manifest = JSON.parse(String(files["manifest.json"])) as Record<string, unknown> & { files: File[] };
  const hash = (content: Buffer | undefined) =>
    createHash("sha256")
      .update(content ?? "")
      .digest("hex");
  for (const { name, sha256, size } of manifest.files)
    if (files[name]?.length !== size || hash(files[name]) !== sha256) throw new Error(`${name} is not what it was`);
  return { files, manifest, names: Object.keys(files) };
}

/** What is handed over to who has link and code, a piece at a time. */
export async function piecesAt(bureau: Bureau, link: string): Promise<AsyncGenerator<Buffer>> {
  const opened = await openPack(bureau.house, link.replace("/ophalen/", ""), code);
  if (opened.is !== "OPEN") throw new Error(`The link was ${opened.is}`);
  return opened.got.pieces();
}

/** The way to the page, out of the latest mail. */
export async function mailedLink(
  bureau: Bureau,
  mail: MailServer,
): Promise<{ link: string; to: string; text: string }> {
  await sendMail(bureau, mail);
  const { to, text: sent } = mail.taken.at(-1) ?? { to: "", text: "" };
  const words = sent.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  return { link: words.match(/\/ophalen\/[\w-]{43}/)?.[0] ?? "", to, text: words };
}
