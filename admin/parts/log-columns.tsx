import type { LogEntriesQuery } from "@zorgvuldig/schema/generated/operations";
import { glossary } from "@zorgvuldig/schema/glossary";
import { useDates } from "../providers/dates";
import { useText, useWord, type WordCode } from "../providers/words";
import { CaseLink } from "./CaseLink";
import type { Column } from "./column";
import { LoggedFields } from "./LoggedFields";

type Entry = LogEntriesQuery["logEntries"]["items"][number];

const isLoggedRole = (role: string | null): role is WordCode<"loggedRole"> => !!role && role in glossary.loggedRole;

/** The log's own columns, and on a case's page without the case. */
export const useLogColumns = (isOfOneCase = false): readonly Column<Entry>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const cases = ({ caseIds, caseNumbers }: Entry) => {
    const [id] = caseIds ?? [];
    const [number] = caseNumbers ?? [];
    if (caseIds?.length === 1 && id && number) return <CaseLink to={{ id, number }} />;
    return caseIds?.length ? text("log.inCases", { smart_count: caseIds.length }) : text("log.noFields");
  };
  const who = ({ actorName, role }: Entry) =>
    actorName ?? (isLoggedRole(role) ? word("loggedRole", role) : word("role", role as WordCode<"role"> | null));

  const all: readonly Column<Entry>[] = [
    {
      id: "createdAt",
      label: text("log.columns.createdAt"),
      sort: "createdAt",
      cell: (row) => <time dateTime={row.createdAt ?? undefined}>{moment(row.createdAt)}</time>,
    },
    { id: "actor", label: text("log.columns.actor"), cell: who },
    {
      id: "action",
      label: text("log.columns.action"),
      cell: ({ action }) => word("logged", action as WordCode<"logged">),
    },
    { id: "activity", label: text("log.columns.activity"), cell: ({ activity }) => word("activity", activity) },
    { id: "cases", label: text("log.columns.cases"), cell: cases },
    {
      id: "fields",
      label: text("log.columns.fields"),
      cell: ({ fields }) => <LoggedFields names={fields ?? []} />,
    },
    {
      id: "outcome",
      label: text("log.columns.outcome"),
      cell: ({ outcome }) => word("loggedOutcome", outcome as WordCode<"loggedOutcome">),
    },
  ];
  return isOfOneCase ? all.filter(({ id }) => id !== "cases") : all;
};
