import { createHash } from "node:crypto";
import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Transaction } from "../foundation/database/transaction.js";

/** Where passkeys of this house hold: its host, and the origins at which people open it. */
export type Site = { readonly host: string; readonly origins: readonly string[] };

const hashed = (challenge: string): Buffer => createHash("sha256").update(challenge).digest();

/** Kept with the house, for one answer within five minutes; null: whoever it is shall sign in with it. */
export function keepChallenge(door: Transaction, challenge: string, accountId: string | null): void {
  door.write("delete from passkey_challenge where ends_at <= house_now()", []);
  door.write("insert into passkey_challenge (id, account_id, ends_at) values ($1, $2, house_now() + $3::interval)", [
    hashed(challenge),
    accountId,
    signInTerms.challenge,
  ]);
}

/** Takes away the challenge that an answer names: it counts for one answer, right or wrong. Nothing when there is none. */
export async function takeChallenge(
  door: Transaction,
  answer: Answer,
  accountId: string | null,
): Promise<string | undefined> {
  const challenge = challengeIn(answer.response.clientDataJSON);
  if (!challenge) return undefined;
  const taken = await door.query(
    `delete from passkey_challenge where id = $1 and account_id is not distinct from $2::uuid and ends_at > house_now()
     returning id`,
    [hashed(challenge), accountId],
  );
  return taken.length === 1 ? challenge : undefined;
}

/** What a browser sends, as far as it is read here; the rest is weighed by the library. */
export type Answer = { readonly id: string; readonly response: { readonly clientDataJSON: string } };

export function isAnswer(given: unknown): given is Answer {
  if (typeof given !== "object" || given === null || !("id" in given) || !("response" in given)) return false;
  const { id, response } = given;
  if (typeof id !== "string" || typeof response !== "object" || response === null) return false;
  return "clientDataJSON" in response && typeof response.clientDataJSON === "string";
}

function challengeIn(clientData: string): string | undefined {
  try {
    const told: unknown = JSON.parse(Buffer.from(clientData, "base64url").toString());
    const challenge = typeof told === "object" && told !== null && "challenge" in told ? told.challenge : undefined;
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined;
  }
}
