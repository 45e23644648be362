/** What becomes of what was made from a secret, when there is a new root. */
type Fate = "together with the root" | "after it" | "lapses";

/**
 * All that the root is for. What lies in the database is made anew when the root is renewed (`staff/rotate-root.ts`); what
 * lapses is a cursor of a list, a count that is an hour old at most, that a browser was here before, a link that waits to be opened, an application that was
 * begun, links of the survey that nobody has yet, or a backup.
 */
export const secrets = {
  "lookup/address": "together with the root",
  "lookup/organisation": "together with the root",
  "door/authenticator": "together with the root",
  "door/passkey-name": "together with the root",
  "keep/certificate": "together with the root",
  "lookup/names": "after it",
  "door/device": "lapses",
  "door/account": "lapses",
  "door/place": "lapses",
  "list/place": "lapses",
  "door/recipient": "lapses",
  "door/recipient-code": "lapses",
  "door/draft": "lapses",
  "survey/link": "lapses",
  "keep/backup": "lapses",
} as const satisfies Record<string, Fate>;

/** A purpose that is not declared here is none: nobody forgets what hangs on the root. */
export type Purpose = keyof typeof secrets | `login/${string}`;

/** What must be made anew in the very transaction in which another root comes into force. */
export type RemadeTogether = {
  [P in keyof typeof secrets]: (typeof secrets)[P] extends "together with the root" ? P : never;
}[keyof typeof secrets];
