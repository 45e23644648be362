import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import { Typography } from "@mui/material";
import { Chip } from "../parts/Chip";
import { useDates } from "../providers/dates";
import type { Person } from "../providers/people";
import { useText } from "../providers/words";

export const PersonState = ({ person: { endedOn, endingBy } }: { person: Person }) => {
  const text = useText();
  const { day } = useDates();
  if (endedOn)
    return (
      <Chip tone="grey" icon={BlockOutlined}>
        {text("people.endedOn", { day: day(endedOn) })}
      </Chip>
    );
  if (!endingBy)
    return (
      <Chip tone="green" icon={CheckCircleOutlined}>
        {text("people.active")}
      </Chip>
    );
  return (
    <>
      <Chip tone="amber" icon={HourglassEmptyOutlined}>
        {text("people.waits")}
      </Chip>
      <Typography variant="caption" component="p" sx={{ mt: 0.5 }}>
        {text("people.waitsBy", { name: endingBy })}
      </Typography>
    </>
  );
};
