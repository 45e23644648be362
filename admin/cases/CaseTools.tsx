import FilterListOutlined from "@mui/icons-material/FilterListOutlined";
import { Box, Button } from "@mui/material";
import { useText } from "../providers/words";
import { SavedQueries } from "./saved/SavedQueries";
import type { CaseView } from "./use-case-view";
import { ViewSwitch } from "./ViewSwitch";

type CaseToolsProps = { view: CaseView; filters: { id: string; isOpen: boolean; turn: () => void } };

/** Above the list: how it is shown, and what is asked of it. */
export const CaseTools = ({ view, filters: { id, isOpen, turn } }: CaseToolsProps) => {
  const text = useText();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, mb: 2 }}>
      <ViewSwitch view={view} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, ml: { sm: "auto" } }}>
        <SavedQueries />
        <Button
          variant="outlined"
          startIcon={<FilterListOutlined />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={turn}
        >
          {text("lists.filters")}
        </Button>
      </Box>
    </Box>
  );
};
