import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import { Explained } from "../explained.js";
import { type Installation, isOf, type Ring, readRing, writeRing } from "./key-file.js";
import { commitment, derived, isSame, seal, unseal } from "./seal.js";

type WrappedKey = { class: SealedUnder; epoch: number; wrapped: Buffer; commitment: Buffer };

const commitmentLength = 32;
const mostOpened = 20_000;

/**
 * The keys of the house: the root, from which passwords and look-ups are derived, and the epoch keys that wrap each case's
 * own two keys. Without this file every row and every backup is noise.
 */
export class Keys {
  private readonly root: Buffer;
  /** Opened keys by their wrapped form, case and class: one that is erased or wrapped anew is never asked for again. */
  private readonly opened = new Map<string, Buffer>();
  private readonly secrets = new Map<string, Buffer>();

  private constructor(private readonly ring: Ring) {
    this.root = Buffer.from(ring.root, "base64");
  }

  /** The keys of an installation that is there. */
  static open(file: string): Keys {
    return new Keys(readRing(file));
  }

  /** The keys of a new installation: made now, or by its own first start when that was cut short. No other's. */
  static forNew(file: string, installation: Installation): Keys {
    if (!existsSync(file))
      writeRing(file, { ...installation, id: randomUUID(), root: fresh(), epochs: { 1: fresh() } });
    const ring = readRing(file);
    if (!isOf(ring, installation))
      throw new Explained(`KEYS: ${file} belongs to another installation; a new one needs a key file of its own`);
    return new Keys(ring);
  }

  /** Tells one installation's keys from another's; kept in the database, so that a wrong file stops the start. */
  get id(): string {
    return this.ring.id;
  }

  /** 32 bytes for one purpose: a login's password, the look-up of sign-in addresses. */
  secret(purpose: string): Buffer {
    const known = this.secrets.get(purpose) ?? derived(this.root, purpose);
    this.secrets.set(purpose, known);
    return known;
  }

  /** A new case's key, wrapped under today's epoch and bound to its case and class. */
  newKey(caseId: string, under: SealedUnder): WrappedKey {
    const key = randomBytes(32);
    const epoch = Math.max(...Object.keys(this.ring.epochs).map(Number));
    return { class: under, epoch, wrapped: this.wrap(key, epoch, caseId, under), commitment: commitment(key) };
  }

  /** Opens `wrapped | commitment` as the database hands it over, in base64, to the key that seals rows. */
  rowKey(given: string, caseId: string, under: SealedUnder): Buffer {
    // Bound to its case and class, opened before or not: another's wrapped key is no key here.
    const asked = `${given}|${about(caseId, under)}`;
    const known = this.opened.get(asked);
    if (known) return known;
    const bytes = Buffer.from(given, "base64");
    const promised = bytes.subarray(-commitmentLength);
    const sealed = bytes.subarray(4, -commitmentLength);
    const key = unseal(this.epoch(bytes.readUInt32BE(0)), sealed, about(caseId, under));
    if (!isSame(commitment(key), promised)) throw new Error("A key is not the one that was promised");
    const rowKey = derived(key, "zv|rows");
    if (this.opened.size >= mostOpened) this.opened.clear();
    this.opened.set(asked, rowKey);
    return rowKey;
  }

  private wrap(key: Buffer, epoch: number, caseId: string, under: SealedUnder): Buffer {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(epoch);
    return Buffer.concat([head, seal(this.epoch(epoch), key, about(caseId, under))]);
  }

  private epoch(number: number): Buffer {
    const key = this.ring.epochs[number];
    if (!key) throw new Error("A key belongs to an epoch that is no more");
    return Buffer.from(key, "base64");
  }
}

const fresh = (): string => randomBytes(32).toString("base64");
const about = (caseId: string, under: SealedUnder): string => `zv|1|key|${caseId}|${under}`;
