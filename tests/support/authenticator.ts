import { setTimeout as pause } from "node:timers/promises";
import { Secret, TOTP } from "otpauth";

const period = 30_000;
/** So long a code that is given here goes on counting, at least. */
const margin = 3_000;

/** Somebody's telephone with an app on it: a code for every half minute, and none twice. */
export class Authenticator {
  private last = 0;
  private readonly totp: TOTP;

  constructor(secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** The earliest code that counts now and was not given yet; waits for one when there is none. */
  async code(): Promise<string> {
    const step = Math.max(this.last + 1, Math.floor((Date.now() + margin) / period) - 1);
    while (step > Math.floor(Date.now() / period) + 1) await pause(200);
    this.last = step;
    return this.at(step * period);
  }

  /** What no table may hold, in the forms in which it could. */
  get seed(): string[] {
    return [this.totp.secret.hex, this.totp.secret.base32];
  }

  /** The code of a moment, whatever was given. */
  at(timestamp: number): string {
    return this.totp.generate({ timestamp });
  }
}
