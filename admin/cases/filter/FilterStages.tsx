import { Box, Checkbox, FormControl, FormControlLabel, FormLabel } from "@mui/material";
import { type Stage, stages } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../../providers/words";

type FilterStagesProps = { value: readonly Stage[]; put: (stages: Stage[]) => void };

/** As many stages as somebody likes; in the order of a case, however they were ticked. */
export const FilterStages = ({ value, put }: FilterStagesProps) => {
  const text = useText();
  const word = useWord();
  const turn = (stage: Stage, isTicked: boolean) =>
    put(stages.filter((one) => (one === stage ? isTicked : value.includes(one))));
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ mb: 0.5 }}>
        {text("cases.columns.stage")}
      </FormLabel>
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr))" }}>
        {stages.map((stage) => (
          <FormControlLabel
            key={stage}
            label={word("stage", stage)}
            control={
              <Checkbox
                checked={value.includes(stage)}
                onChange={(_, isTicked) => turn(stage, isTicked)}
                name={stage}
              />
            }
          />
        ))}
      </Box>
    </FormControl>
  );
};
