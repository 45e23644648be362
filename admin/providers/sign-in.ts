import { HttpError } from "react-admin";
import { callHouse } from "./house";
import { showPasskey } from "./own-account";

/** What is left to do: nothing, a code to fill in, or a second step to set up. */
export type SignedIn = "in" | "code" | "enrol";
type Given = { email: string; password: string; code?: string };

const objectIn = async (response: Response): Promise<Record<string, unknown>> => {
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === "object" && answer !== null ? { ...answer } : {};
};

const outcomeOf = async (response: Response, isCodeGiven: boolean): Promise<SignedIn> => {
  if (response.ok) {
    const session = await objectIn(await callHouse("GET", "/session"));
    return session.mustEnrol === true ? "enrol" : "in";
  }
  const { message, needs } = await objectIn(response);
  if (needs === "code" && !isCodeGiven) return "code";
  // The house's own words for why somebody is not let in; nothing when what answered was not the house.
  throw new HttpError(typeof message === "string" ? message : "", response.status);
};

export const signIn = async (given: Given): Promise<SignedIn> =>
  outcomeOf(await callHouse("POST", "/session", given), given.code !== undefined);

/** Throws `NoPasskey` when the device showed none. */
export const signInByPasskey = async (): Promise<SignedIn> =>
  outcomeOf(await callHouse("POST", "/session/passkey", { answer: await showPasskey() }), false);
