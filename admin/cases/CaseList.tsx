import { useLocation } from "react-admin";
import { ListHouse } from "../parts/ListHouse";
import { CaseOverview } from "./CaseOverview";
import type { CaseRow } from "./case-file";
import { useCaseView } from "./use-case-view";

/** What a page that led here asked to see first; the address says nothing of it. */
const filterIn = (state: unknown): Record<string, unknown> | undefined =>
  typeof state === "object" && state !== null && "filter" in state && typeof state.filter === "object"
    ? { ...state.filter }
    : undefined;

export const CaseList = () => {
  const view = useCaseView();
  const filtered = filterIn(useLocation().state);
  return (
    <ListHouse<CaseRow> filtered={filtered} sort={{ field: "number", order: "DESC" }} isAsked={view === "list"}>
      <CaseOverview view={view} />
    </ListHouse>
  );
};
