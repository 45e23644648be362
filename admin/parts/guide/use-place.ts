import { useGetList } from "react-admin";
import type { Sought } from "./steps";

type Row = { id: string; case?: { id: string } | null };

const listOf = (sought: Sought) => {
  if ("cases" in sought) return { name: "cases", filter: sought.cases, field: "receivedOn" } as const;
  if ("tasks" in sought) return { name: "tasks", filter: sought.tasks, field: "targetOn" } as const;
  return { name: "requests", filter: sought.requests, field: "dueStatutory" } as const;
};

/** Where the first that there is of what is sought can be found; while there is none, their list. */
export const usePlace = (sought: Sought): string => {
  const { name, filter, field } = listOf(sought);
  const sort = { field, order: "DESC" } as const;
  const asked = { filter, sort, pagination: { page: 1, perPage: 1 } };
  // A guide that finds nothing is no trouble to anybody.
  const { data } = useGetList<Row>(name, asked, { onError: () => {} });
  const found = name === "cases" ? data?.[0]?.id : data?.[0]?.case?.id;
  if (!found) return `/${name}`;
  return `/cases/${found}${"tab" in sought && sought.tab ? `/${sought.tab}` : ""}`;
};
