import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from "@mui/material";
import { useId } from "react";
import { useText, useWord } from "../../providers/words";
import { categoryOf, type RecordList } from "../records";

type RecordCategoryChoiceProps = {
  open: readonly RecordList[];
  chosen: RecordList;
  onChoose: (list: RecordList) => void;
};

export const RecordCategoryChoice = ({ open, chosen, onChoose }: RecordCategoryChoiceProps) => {
  const text = useText();
  const word = useWord();
  const label = useId();
  return (
    <FormControl>
      <FormLabel id={label}>{text("acts.category")}</FormLabel>
      <RadioGroup aria-labelledby={label} value={chosen} sx={{ flexDirection: { sm: "row" }, columnGap: 2 }}>
        {open.map((list) => (
          <FormControlLabel
            key={list}
            value={list}
            label={word("dataCategory", categoryOf[list])}
            control={<Radio onChange={() => onChoose(list)} />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};
