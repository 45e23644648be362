import type { TaskKind, TaskState } from "@zorgvuldig/schema/duties";

/** What a task is done by and given on with, wherever it stands. */
export type TaskRow = {
  id: string;
  version: number | null;
  kind: TaskKind | null;
  targetOn: string | null;
  state: TaskState | null;
  owner: { id: string; name: string | null } | null;
};
