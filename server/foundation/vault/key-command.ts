import { spawnSync } from "node:child_process";
import { Explained } from "../explained.js";
import { type KeyStore, type Ring, ringIn } from "./ring.js";

/** How the program says that there are no keys yet. */
const noneYet = 3;
const patience = 10_000;

/**
 * The ring in the keeping of a program of the operator's, which seals it with a KMS or OpenBao. `read` prints it, or ends
 * with 3 when there is none; `make` and `replace` take it from standard input and end with 0 when it is kept: `make` also
 * when there was one, which stays. What it prints beside that is nobody's business.
 */
export class KeyCommand implements KeyStore {
  constructor(private readonly program: string) {}

  read(): Ring | undefined {
    const { status, said } = this.run("read");
    if (status === noneYet) return undefined;
    const ring = status === 0 ? ringIn(said) : undefined;
    if (!ring) throw new Explained(`KEYS: ${this.program} read gave no keys`);
    return ring;
  }

  make(ring: Ring): void {
    this.keep("make", ring);
  }

  replace(ring: Ring): void {
    this.keep("replace", ring);
  }

  tidy(): void {}

  private keep(how: "make" | "replace", ring: Ring): void {
    if (this.run(how, JSON.stringify(ring)).status !== 0)
      throw new Explained(`KEYS: ${this.program} ${how} did not keep the keys`);
  }

  /** Waited for: without keys a server can do nothing else, and it is asked at starts and once a night. */
  private run(how: string, input = ""): { status: number | null; said: string } {
    const { status, stdout, error } = spawnSync(this.program, [how], {
      input,
      encoding: "utf8",
      timeout: patience,
      stdio: ["pipe", "pipe", "ignore"],
    });
    if (error) throw new Explained(`KEYS: ${this.program} cannot be run, or does not end`, { cause: error });
    return { status, said: stdout };
  }
}
