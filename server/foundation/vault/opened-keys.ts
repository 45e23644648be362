const most = 20_000;
const length = 32;

/**
 * Keys that were opened, of 32 bytes each, by what they were asked by. They lie behind one another: each in a buffer of its own would take
 * twenty times the room. Of so many that it is full, it begins anew with other memory: who was given a key goes on with it.
 */
export class OpenedKeys {
  private places = new Map<string, number>();
  private bytes = Buffer.alloc(most * length);

  get(asked: string): Buffer | undefined {
    const place = this.places.get(asked);
    return place === undefined ? undefined : this.at(place);
  }

  /** Takes over a key, and gives it back from where it is kept. */
  keep(asked: string, key: Buffer): Buffer {
    if (this.places.size >= most) this.clear();
    const place = this.places.size;
    key.copy(this.bytes, place * length);
    key.fill(0);
    this.places.set(asked, place);
    return this.at(place);
  }

  clear(): void {
    this.places = new Map();
    this.bytes = Buffer.alloc(most * length);
  }

  private at(place: number): Buffer {
    return this.bytes.subarray(place * length, (place + 1) * length);
  }
}
