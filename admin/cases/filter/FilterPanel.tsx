import { Box, Checkbox, FormControlLabel, Paper, TextField } from "@mui/material";
import { useConsultants } from "../../parts/filter/use-consultants";
import { useText } from "../../providers/words";
import { FilterDay } from "./FilterDay";
import { FilterStages } from "./FilterStages";
import { useCaseFilter } from "./use-case-filter";

const days = ["receivedFrom", "receivedTo", "authorisedBefore", "destroyBefore"] as const;
const columns = { display: "grid", gap: 2, gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr))" };

/** All that the list can be narrowed down by; each choice is asked at once. */
export const FilterPanel = ({ id }: { id: string }) => {
  const text = useText();
  const { filter, put } = useCaseFilter();
  const { consultants, isTold } = useConsultants();
  const tick = (part: "withoutConsultant" | "isFrozen") => (
    <FormControlLabel
      label={text(`filter.${part}`)}
      control={<Checkbox checked={filter[part] === true} onChange={(_, isTicked) => put({ [part]: isTicked })} />}
    />
  );
  return (
    <Paper
      id={id}
      role="search"
      aria-label={text("lists.filters")}
      variant="outlined"
      sx={{ p: { xs: 2, sm: 2.5 }, mb: 2, borderColor: "divider", display: "grid", gap: 2.5 }}
    >
      <FilterStages value={filter.stage ?? []} put={(stage) => put({ stage })} />
      <Box sx={columns}>
        {isTold && (
          <TextField
            select
            label={text("cases.columns.consultant")}
            value={filter.consultantId ?? ""}
            onChange={(event) => put({ consultantId: event.target.value })}
            slotProps={{ select: { native: true } }}
          >
            <option value="">{text("filter.everybody")}</option>
            {consultants.map(({ id: account, name }) => (
              <option key={account} value={account}>
                {name}
              </option>
            ))}
          </TextField>
        )}
        {days.map((part) => (
          <FilterDay
            key={part}
            label={text(`filter.${part}`)}
            value={filter[part]}
            put={(day) => put({ [part]: day })}
          />
        ))}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3 }}>
        {isTold && tick("withoutConsultant")}
        {tick("isFrozen")}
      </Box>
    </Paper>
  );
};
