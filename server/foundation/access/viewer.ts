import type { Role } from "@zorgvuldig/schema/words";

/** Who asks, as the database knows it from the session. */
export type Viewer = {
  readonly id: string;
  readonly role: Role;
  /** A mark on an office account: may sign what one person should not decide alone. */
  readonly isLead: boolean;
  readonly name: string;
  readonly organisation: string;
};
