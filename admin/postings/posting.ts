import type { PostingsQuery } from "@zorgvuldig/schema/generated/operations";

export type Posting = PostingsQuery["postings"]["items"][number];
