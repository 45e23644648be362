import Close from "@mui/icons-material/Close";
import { Box, Button, Typography } from "@mui/material";
import { useRef } from "react";
import { useListContext } from "react-admin";
import { useFilterWords } from "../../parts/filter/use-filter-words";
import { focusTitle } from "../../parts/title";
import { useNumbers } from "../../providers/numbers";
import { useText } from "../../providers/words";
import { useCaseFilter } from "./use-case-filter";

const chip = {
  borderRadius: 99,
  minHeight: 36,
  py: 0.5,
  px: 1.75,
  fontWeight: 500,
  textAlign: "left",
  borderColor: "divider",
  bgcolor: "background.paper",
} as const;

/** By what the list is narrowed down, each part to be taken away by itself, and how many cases that leaves. */
export const FilterChips = ({ isCounted }: { isCounted: boolean }) => {
  const text = useText();
  const number = useNumbers();
  const words = useFilterWords();
  const list = useRef<HTMLUListElement>(null);
  const { meta } = useListContext();
  const { filter, isNarrowed, drop, clear } = useCaseFilter();
  if (!isNarrowed) return null;

  const total: number | undefined = isCounted ? meta?.total : undefined;
  const count =
    meta?.totalIsExact === false
      ? text("filter.countMany", { count: number(total) })
      : text("filter.count", { smart_count: total ?? 0 });
  return (
    <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, mb: 2 }}>
      <Box
        component="ul"
        ref={list}
        tabIndex={-1}
        aria-label={text("filter.chosen")}
        sx={{ m: 0, p: 0, listStyle: "none", display: "flex", flexWrap: "wrap", gap: 1, outline: "none" }}
      >
        {words(filter).map(({ part, words: said }) => (
          <li key={part}>
            <Button
              variant="outlined"
              color="inherit"
              endIcon={<Close />}
              sx={chip}
              aria-label={text("filter.drop", { words: said })}
              onClick={() => {
                drop(part);
                // The button goes with what it took away, and the last one takes the list along.
                if (Object.keys(filter).length > 1) list.current?.focus();
                else focusTitle();
              }}
            >
              {said}
            </Button>
          </li>
        ))}
      </Box>
      <Button
        onClick={() => {
          clear();
          focusTitle();
        }}
        sx={{ minHeight: 36, py: 0.5 }}
      >
        {text("lists.clearFilters")}
      </Button>
      {total !== undefined && <Typography sx={{ color: "text.secondary", ml: "auto" }}>{count}</Typography>}
    </Box>
  );
};
