import { randomBytes, randomUUID } from "node:crypto";
import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import { Explained } from "../explained.js";
import { storeAt } from "./key-store.js";
import { type Installation, isOf, type KeyStore, type Ring } from "./ring.js";
import { commitment, derived, isSame, seal, unseal } from "./seal.js";

type WrappedKey = { class: SealedUnder; epoch: number; wrapped: Buffer; commitment: Buffer };

const commitmentLength = 32;
const mostOpened = 20_000;

/**
 * The keys of the house: the root, from which passwords and look-ups are derived, and the epoch keys that wrap each case's
 * own two keys. Without them every row and every backup is noise.
 */
export class Keys {
  private readonly root: Buffer;
  /** Opened keys by their wrapped form, case and class: one that is erased or wrapped anew is never asked for again. */
  private readonly opened = new Map<string, Buffer>();
  private readonly secrets = new Map<string, Buffer>();

  private constructor(
    private readonly store: KeyStore,
    private ring: Ring,
  ) {
    this.root = Buffer.from(ring.root, "base64");
  }

  /** The keys of an installation that is there. `place` is a file, or `command:` and a program. */
  static open(place: string): Keys {
    const store = storeAt(place);
    const ring = store.read();
    if (!ring) throw new Explained(`KEYS: there are no keys at ${place}; without them nothing can be opened`);
    store.tidy();
    return new Keys(store, ring);
  }

  /** The keys of a new installation: made now, or by its own first start when that was cut short. No other's. */
  static forNew(place: string, installation: Installation): Keys {
    const store = storeAt(place);
    if (!store.read()) store.make({ ...installation, id: randomUUID(), root: fresh(), epochs: { 1: fresh() } });
    const keys = Keys.open(place);
    if (!isOf(keys.ring, installation))
      throw new Explained(`KEYS: ${place} belongs to another installation; a new one needs keys of its own`);
    return keys;
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

  /** The latest epoch that this server has heard of. */
  get epoch(): number {
    return Math.max(...this.epochs);
  }

  /** The epochs whose keys are there. */
  get epochs(): number[] {
    return Object.keys(this.ring.epochs).map(Number);
  }

  /** A new case's key, wrapped under the latest epoch and bound to its case and class. */
  newKey(caseId: string, under: SealedUnder): WrappedKey {
    const key = randomBytes(32);
    const { epoch } = this;
    return { class: under, epoch, wrapped: this.wrap(key, epoch, caseId, under), commitment: commitment(key) };
  }

  /** The same key, wrapped under the latest epoch. */
  wrapAnew(wrapped: Buffer, caseId: string, under: SealedUnder): Pick<WrappedKey, "epoch" | "wrapped"> {
    const { epoch } = this;
    return { epoch, wrapped: this.wrap(this.unwrap(wrapped, caseId, under), epoch, caseId, under) };
  }

  /** Makes the key of an epoch, unless it is there: a round that was cut short made it. On the disk before it is used. */
  beginEpoch(number: number): void {
    this.hear();
    if (!this.ring.epochs[number]) this.keep({ ...this.ring.epochs, [number]: fresh() });
  }

  /** Destroys the keys of all epochs before this one. */
  destroyBefore(number: number): void {
    this.hear();
    const kept = Object.entries(this.ring.epochs).filter(([epoch]) => Number(epoch) >= number);
    if (kept.length < this.epochs.length) this.keep(Object.fromEntries(kept));
  }

  /** Reads again what another server may have written. */
  hear(): void {
    const ring = this.store.read();
    if (ring?.id !== this.ring.id || ring.root !== this.ring.root)
      throw new Explained("KEYS: the keys of this installation are no longer where they were");
    this.ring = ring;
    this.opened.clear();
  }

  private keep(epochs: Ring["epochs"]): void {
    this.store.replace({ ...this.ring, epochs });
    this.ring = { ...this.ring, epochs };
    this.opened.clear();
  }

  /** Opens `wrapped | commitment` as the database hands it over, in base64, to the key that seals rows. */
  rowKey(given: string, caseId: string, under: SealedUnder): Buffer {
    // Bound to its case and class, opened before or not: another's wrapped key is no key here.
    const asked = `${given}|${about(caseId, under)}`;
    const known = this.opened.get(asked);
    if (known) return known;
    const bytes = Buffer.from(given, "base64");
    const promised = bytes.subarray(-commitmentLength);
    const key = this.unwrap(bytes.subarray(0, -commitmentLength), caseId, under);
    if (!isSame(commitment(key), promised)) throw new Error("A key is not the one that was promised");
    const rowKey = derived(key, "zv|rows");
    if (this.opened.size >= mostOpened) this.opened.clear();
    this.opened.set(asked, rowKey);
    return rowKey;
  }

  private wrap(key: Buffer, epoch: number, caseId: string, under: SealedUnder): Buffer {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(epoch);
    return Buffer.concat([head, seal(this.keyOf(epoch), key, about(caseId, under))]);
  }

  private unwrap(wrapped: Buffer, caseId: string, under: SealedUnder): Buffer {
    return unseal(this.keyOf(wrapped.readUInt32BE(0)), wrapped.subarray(4), about(caseId, under));
  }

  private keyOf(epoch: number): Buffer {
    // Another server began one since this one last looked.
    if (epoch > this.epoch) this.hear();
    const key = this.ring.epochs[epoch];
    if (!key) throw new Error("A key belongs to an epoch that is no more");
    return Buffer.from(key, "base64");
  }
}

const fresh = (): string => randomBytes(32).toString("base64");
const about = (caseId: string, under: SealedUnder): string => `zv|1|key|${caseId}|${under}`;
