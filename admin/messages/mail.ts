import type { MessagesQuery } from "@zorgvuldig/schema/generated/operations";

/** A message of the outbox as the house shows it to who asks. */
export type Mail = MessagesQuery["messages"]["items"][number];
