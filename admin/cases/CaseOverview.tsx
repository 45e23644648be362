import { Paper } from "@mui/material";
import { useId, useState } from "react";
import { ListBody } from "../parts/ListBody";
import { NewApplication } from "../parts/NewApplication";
import { PageHead } from "../parts/PageHead";
import { PreviousNext } from "../parts/PreviousNext";
import { useText } from "../providers/words";
import { Board } from "./board/Board";
import { CaseActions } from "./CaseActions";
import { CasesEmpty } from "./CasesEmpty";
import { CaseTools } from "./CaseTools";
import { useCaseColumns } from "./case-columns";
import type { CaseRow } from "./case-file";
import { Chosen } from "./chosen/Chosen";
import { useChosen } from "./chosen/use-chosen";
import { FilterChips } from "./filter/FilterChips";
import { FilterPanel } from "./filter/FilterPanel";
import type { CaseView } from "./use-case-view";

/** All cases of this viewer, as a list or as a board, narrowed down by the same filter. */
export const CaseOverview = ({ view }: { view: CaseView }) => {
  const text = useText();
  const columns = useCaseColumns();
  const chosen = useChosen();
  const filters = useId();
  const [isOpen, setOpen] = useState(false);
  const isList = view === "list";
  return (
    <>
      <PageHead title={text("cases.title")} intro={text("cases.intro")} action={<CaseActions />} />
      <CaseTools view={view} filters={{ id: filters, isOpen, turn: () => setOpen(!isOpen) }} />
      {isOpen && <FilterPanel id={filters} />}
      <FilterChips isCounted={isList} />
      {isList ? (
        <>
          <Chosen chosen={chosen} />
          <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
            <ListBody<CaseRow>
              caption={text("cases.title")}
              columns={columns}
              noneLeft={text("cases.nothingFiltered")}
              empty={<CasesEmpty action={<NewApplication />} />}
              picking={chosen.picking}
            />
          </Paper>
          <PreviousNext />
        </>
      ) : (
        <Board />
      )}
    </>
  );
};
