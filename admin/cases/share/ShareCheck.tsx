import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";

type ShareCheckProps = {
  name: string;
  title: string;
  detail?: string | null | undefined;
  /** Why it may not go; it is listed all the same. */
  whyNot: string | null;
  isTicked: boolean;
  onTurn?: (isTicked: boolean) => void;
};

export const ShareCheck = ({ name, title, detail, whyNot, isTicked, onTurn }: ShareCheckProps) => (
  <FormControlLabel
    disabled={whyNot !== null || !onTurn}
    label={
      <Box sx={{ py: 1.25 }}>
        <Typography component="span" sx={{ display: "block", fontWeight: 600 }}>
          {title}
        </Typography>
        {detail && (
          <Typography component="span" variant="body2" sx={{ display: "block", whiteSpace: "pre-line" }}>
            {detail}
          </Typography>
        )}
        {whyNot && (
          <Typography component="span" variant="caption" sx={{ display: "block", color: "text.primary", mt: 0.5 }}>
            {whyNot}
          </Typography>
        )}
      </Box>
    }
    control={
      <Checkbox
        name={name}
        checked={whyNot === null && isTicked}
        onChange={(_, ticked) => onTurn?.(ticked)}
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
