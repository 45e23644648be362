import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useText, useWord } from "../../providers/words";
import { type CaseRecord, categoryOf } from "../records";

type RecordCheckProps = {
  name: string;
  record: CaseRecord;
  isAllowed: boolean;
  isTicked: boolean;
  onTurn: (isTicked: boolean) => void;
};

/** A record that may not go is listed all the same, with the reason. */
export const RecordCheck = ({ name, record, isAllowed, isTicked, onTurn }: RecordCheckProps) => {
  const text = useText();
  const word = useWord();
  const category = word("dataCategory", categoryOf[record.list]);
  const label = (
    <Box sx={{ py: 1.25 }}>
      <Typography component="span" sx={{ display: "block", fontWeight: 600 }}>
        {category}
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: "block" }}>
        {record.text}
      </Typography>
      {!isAllowed && (
        <Typography component="span" variant="caption" sx={{ display: "block", color: "text.primary", mt: 0.5 }}>
          {text("acts.notAllowed", { category: category.toLowerCase() })}
        </Typography>
      )}
    </Box>
  );
  return (
    <FormControlLabel
      disabled={!isAllowed}
      label={label}
      control={
        <Checkbox
          name={name}
          checked={isAllowed && isTicked}
          onChange={(_, ticked) => onTurn(ticked)}
          sx={{ mt: 0.5 }}
        />
      }
      sx={{
        m: 0,
        alignItems: "flex-start",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        pr: 2,
        "& .MuiFormControlLabel-label.Mui-disabled": { color: "text.secondary" },
      }}
    />
  );
};
