import { HttpError } from "react-admin";
import { askHouse } from "./ask-house";
import { callHouse } from "./house";
import { showPasskey } from "./own-account";

/** What is left to do: nothing, a code to fill in, or a second step to set up. */
export type SignedIn = "in" | "code" | "enrol";
type Given = { email: string; password: string; code?: string };

const objectIn = async (response: Response): Promise<Record<string, unknown>> => {
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === "object" && answer !== null ? { ...answer } : {};
};

/** What is left for somebody with a session. */
const leftIn = async (): Promise<SignedIn> => {
  const session = await objectIn(await callHouse("GET", "/session"));
  return session.mustEnrol === true ? "enrol" : "in";
};

const outcomeOf = async (response: Response, isCodeGiven: boolean): Promise<SignedIn> => {
  if (response.ok) return leftIn();
  const { message, needs } = await objectIn(response);
  if (needs === "code" && !isCodeGiven) return "code";
  // The house's own words for why somebody is not let in; nothing when what answered was not the house.
  throw new HttpError(typeof message === "string" ? message : "", response.status);
};

export const signIn = async (given: Given): Promise<SignedIn> =>
  outcomeOf(await callHouse("POST", "/session", given), given.code !== undefined);

type Recovered = { email: string; code: string; password: string };

/** With the code that a colleague passed on; what is wrong with the new password is said beside it. */
export const recoverAccess = async (given: Recovered): Promise<SignedIn> => {
  await askHouse("POST", "/session/recovery", given);
  return leftIn();
};

/** The code that is asked for after somebody came back from his organisation. */
export const answerCode = async (code: string): Promise<SignedIn> =>
  outcomeOf(await callHouse("POST", "/session/oidc/code", { code }), true);

/** Throws `NoPasskey` when the device showed none. */
export const signInByPasskey = async (): Promise<SignedIn> =>
  outcomeOf(await callHouse("POST", "/session/passkey", { answer: await showPasskey() }), false);

/** Out as one and in as another; the page begins anew, so that nothing of the one is left for the other. */
export const changeTo = async (given: Given): Promise<void> => {
  await callHouse("DELETE", "/session");
  await signIn(given);
  window.location.assign("/admin/");
};
