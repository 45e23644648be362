import type { KeptCode } from "./rules.js";

/** The tables that no class stands for, each with its rule. The reason of one that is not plain stands beside it. */
export const houseTables = {
  installation: "NO_PERSON",
  migrations: "NO_PERSON",
  cohort: "NO_PERSON",
  event: "LOG",
  log_seal: "LOG",
  // Signed and hashed, of no line in particular: the proof that the log was not changed outlives its lines.
  log_head: "NO_PERSON",
  log_key: "NO_PERSON",
  // That the log was read through, and whether it was whole.
  log_check: "NO_PERSON",
  log_cut: "ACCOUNTABLE",
  reading_confirmation: "ACCOUNTABLE",
  dpia_version: "NO_PERSON",
  dpia_advice: "ACCOUNTABLE",
  credential: "OWN",
  account_address: "OWN",
  authenticator: "OWN",
  recovery_code: "OWN",
  passkey: "OWN",
  organisation_link: "OWN",
  preference: "OWN",
  calendar_feed: "OWN",
  // Each with the account that it is about; who did it to him is a former colleague when he goes.
  recovery: "OWN",
  account_ending: "OWN",
  account_change: "OWN",
  session: "SESSION",
  authenticator_offer: "SIGN_IN",
  passkey_challenge: "SIGN_IN",
  organisation_visit: "SIGN_IN",
  throttle: "TRY",
  act_key: "ACT_KEY",
  key_wrap: "CASE",
  erasure_preview: "CASE",
  erasure_ledger: "CERTIFICATE",
  certificate_key: "NO_PERSON",
} as const satisfies Record<string, KeptCode>;
