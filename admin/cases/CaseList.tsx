import { ListHouse } from "../parts/ListHouse";
import { CaseOverview } from "./CaseOverview";
import type { CaseRow } from "./case-file";
import { useCaseView } from "./use-case-view";

export const CaseList = () => {
  const view = useCaseView();
  return (
    <ListHouse<CaseRow> sort={{ field: "number", order: "DESC" }} isAsked={view === "list"}>
      <CaseOverview view={view} />
    </ListHouse>
  );
};
