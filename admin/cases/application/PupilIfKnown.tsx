import { Checkbox, FormControlLabel, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { FieldGroup } from "../../parts/FieldGroup";
import { PupilInputs } from "../../parts/PupilInputs";
import { useText } from "../../providers/words";

/** The pupil is asked for only of a parent; what is not on the screen is not sent. */
export const PupilIfKnown = ({ isByParent }: { isByParent: boolean }) => {
  const text = useText();
  const [isKnown, setKnown] = useState(false);
  if (!isByParent)
    return (
      <FieldGroup title={text("application.pupil")}>
        <Typography sx={{ color: "text.secondary" }}>{text("application.pupilLater")}</Typography>
      </FieldGroup>
    );

  return (
    <Stack sx={{ gap: 2 }}>
      <FormControlLabel
        label={`${text("application.pupilKnown")}. ${text("application.pupilHelp")}`}
        control={<Checkbox checked={isKnown} onChange={(_, known) => setKnown(known)} />}
      />
      {isKnown && <PupilInputs />}
    </Stack>
  );
};
