import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import type { SignalKind } from "@zorgvuldig/schema/signals";
import type { Browser, Proof, System } from "@zorgvuldig/schema/signing-in";
import { askHouse } from "./ask-house";

export type OwnSession = {
  id: string;
  browser: Browser;
  system: System;
  startedAt: string;
  seenAt: string;
  provenBy: Proof;
  isThis: boolean;
};
export type Passkey = { id: string; name: string; addedAt: string; usedAt: string | null };
export type OwnAccount = {
  sessions: OwnSession[];
  passkeys: Passkey[];
  authenticatorSince: string | null;
  recoveryCodes: number;
  /** The account of one's organisation that is linked. */
  organisation: { linkedAt: string; usedAt: string | null } | null;
  preferences: { language: "nl" | "en" | null; hasShortcuts: boolean; withoutSignals: SignalKind[] };
  /** Whether one signed in so shortly ago that one may change how one does. */
  isFresh: boolean;
};

/** The house is ours, and its tests hold these shapes. */
const ask = async <Answer>(...asked: Parameters<typeof askHouse>): Promise<Answer> =>
  (await askHouse(...asked)) as Answer;

type Codes = { recoveryCodes: string[] };

export const readOwnAccount = () => ask<OwnAccount>("GET", "/account");
export const endSession = (id: string) => askHouse("DELETE", `/account/sessions/${id}`);
export const endSessions = () => askHouse("DELETE", "/account/sessions");

export const keepPreferences = (given: {
  language?: string;
  hasShortcuts?: boolean;
  withoutSignals?: readonly SignalKind[];
}) => askHouse("POST", "/account/preferences", given);

export const keepGuide = (isHidden: boolean) => askHouse("POST", "/account/guide", { isHidden });

export const changePassword = (password: string) => askHouse("POST", "/account/password", { password });

export const offerAuthenticator = () => ask<{ secret: string; uri: string }>("POST", "/account/authenticator/begin");
export const confirmAuthenticator = (code: string) => ask<Codes>("POST", "/account/authenticator", { code });
export const removeAuthenticator = () => askHouse("DELETE", "/account/authenticator");
export const renewRecoveryCodes = () => ask<Codes>("POST", "/account/recovery-codes");

/** Where one goes on to link; the page is left behind. */
export const goToLink = async () => {
  const { address } = await ask<{ address: string }>("POST", "/account/organisation/begin");
  window.location.assign(address);
};
export const unlinkOrganisation = () => askHouse("DELETE", "/account/organisation");

export const renamePasskey = (id: string, name: string) => askHouse("POST", `/account/passkeys/${id}`, { name });
export const removePasskey = (id: string) => askHouse("DELETE", `/account/passkeys/${id}`);

/** The device made or showed no passkey: it cannot, or its owner broke it off. */
export class NoPasskey extends Error {}

const fromDevice = <Answer>(asked: Promise<Answer>): Promise<Answer> =>
  asked.catch((cause: unknown) => {
    throw new NoPasskey("no passkey", { cause });
  });

export const addPasskey = async (name: string) => {
  const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>("POST", "/account/passkeys/begin", { name });
  const answer = await fromDevice(startRegistration({ optionsJSON }));
  return ask<Codes>("POST", "/account/passkeys", { answer, name });
};

/** The answer of a passkey of this device to a question of the house; the house has the last word on it. */
export const showPasskey = async () => {
  const optionsJSON = await ask<PublicKeyCredentialRequestOptionsJSON>("POST", "/session/passkey/begin");
  return fromDevice(startAuthentication({ optionsJSON }));
};

export const readCalendar = () => ask<{ madeAt: string | null }>("GET", "/account/calendar");
/** The address, which is told this once. */
export const makeCalendar = async () => (await ask<{ address: string }>("POST", "/account/calendar")).address;
export const removeCalendar = () => askHouse("DELETE", "/account/calendar");
