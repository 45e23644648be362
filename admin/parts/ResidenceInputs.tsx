import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useId } from "react";
import { useText } from "../providers/words";
import { FieldRow } from "./FieldRow";
import { LineInput } from "./inputs/LineInput";
import { useSecrecy } from "./use-secrecy";

/** Where somebody lives; secret, it is sent as something else than an address that anybody may see who works on the case. */
export const ResidenceInputs = ({ prefix = "" }: { prefix?: string }) => {
  const text = useText();
  const help = useId();
  const { isSecret, lines, keep } = useSecrecy(prefix);
  return (
    <>
      <LineInput key={lines.street} source={lines.street} />
      <FieldRow>
        <LineInput key={lines.postcode} source={lines.postcode} />
        <LineInput key={lines.city} source={lines.city} />
      </FieldRow>
      <Box>
        <FormControlLabel
          label={text("acts.isSecret")}
          control={
            <Checkbox
              checked={isSecret}
              onChange={(_, isTicked) => keep(isTicked)}
              slotProps={{ input: { "aria-describedby": help } }}
            />
          }
        />
        <Typography id={help} variant="body2" sx={{ color: "text.secondary", pl: 4 }}>
          {text("acts.isSecretHelp")}
        </Typography>
      </Box>
    </>
  );
};
