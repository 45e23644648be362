import type { ClauseId } from "@zorgvuldig/schema/clauses";
import type { InvalidKey } from "@zorgvuldig/schema/texts/nl/invalid";
import type { RefusalKey } from "@zorgvuldig/schema/texts/nl/refusals";

/** What the house says no to, in words that a person can read. Everything else that is thrown is an incident. */
export abstract class Answer extends Error {
  abstract readonly code: "BAD_USER_INPUT" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "REFUSED";
}

/** The bureau says no, and by which clause of its regulation. */
export class Refusal extends Answer {
  readonly code = "REFUSED";
  constructor(
    readonly clause: ClauseId,
    readonly key: RefusalKey,
    /** The input field it is about, as a path below `input`. */
    readonly field?: string,
  ) {
    super(`${clause}: ${key}`);
  }
}

/** What was given cannot be right: per field, as a path below `input`, the message. */
export class Invalid extends Answer {
  readonly code = "BAD_USER_INPUT";
  constructor(
    readonly fields: Readonly<Record<string, InvalidKey>>,
    readonly clause?: ClauseId,
  ) {
    super(`invalid: ${Object.entries(fields).join("; ")}`);
  }
}

/** Not there, or not for this viewer: one answer for both. */
export class NotFound extends Answer {
  readonly code = "NOT_FOUND";
  constructor() {
    super("not found");
  }
}

/** Somebody else changed it since it was read. */
export class Conflict extends Answer {
  readonly code = "CONFLICT";
  constructor() {
    super("conflict");
  }
}

/** This role may not ask or write this at all. */
export class Forbidden extends Answer {
  readonly code = "FORBIDDEN";
  constructor(readonly at: string) {
    super(`forbidden: ${at}`);
  }
}

export class Unauthenticated extends Answer {
  readonly code = "UNAUTHENTICATED";
  constructor() {
    super("not signed in");
  }
}
