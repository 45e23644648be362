import type { Request } from "./request.js";

/** What an act is done with, whoever does it: somebody in his session, or at the door by a link of his own, where he has no account. */
export type Acting = Pick<Request, "rows" | "unseen" | "now" | "today" | "mail" | "withdrawMail"> & {
  readonly viewer: { readonly id: string | null };
};
