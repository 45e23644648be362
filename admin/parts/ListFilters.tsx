import { Box, Button } from "@mui/material";
import type { ReactNode } from "react";
import { FilterLiveForm, useListContext } from "react-admin";
import { useText } from "../providers/words";

const room = { display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(auto-fill, 13rem)" } };

/** What is chosen here is asked at once, and forgotten with the page. */
export const ListFilters = ({ children }: { children: ReactNode }) => {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  return (
    <Box role="search" aria-label={text("lists.filters")} sx={{ mb: 2.5 }}>
      <FilterLiveForm>
        <Box sx={room}>
          {children}
          {Object.keys(filterValues).length > 0 && (
            <Button onClick={() => setFilters({})} sx={{ alignSelf: "end", justifySelf: "start" }}>
              {text("lists.clearFilters")}
            </Button>
          )}
        </Box>
      </FilterLiveForm>
    </Box>
  );
};
