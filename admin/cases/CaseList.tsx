import { useFilterAsked } from "../parts/filter-asked";
import { ListHouse } from "../parts/ListHouse";
import { CaseOverview } from "./CaseOverview";
import type { CaseRow } from "./case-file";
import { useCaseView } from "./use-case-view";

export const CaseList = () => {
  const view = useCaseView();
  const filtered = useFilterAsked();
  return (
    <ListHouse<CaseRow> filtered={filtered} sort={{ field: "number", order: "DESC" }} isAsked={view === "list"}>
      <CaseOverview view={view} />
    </ListHouse>
  );
};
