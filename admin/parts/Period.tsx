import { Box } from "@mui/material";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type PeriodProps = { of: { fromOn?: string | null; toOn?: string | null } };

const whole = { whiteSpace: "nowrap" };

/** From a day to a day, both included, in words; a day is never broken over two lines. */
export const Period = ({ of: { fromOn, toOn } }: PeriodProps) => {
  const text = useText();
  const { day } = useDates();
  if (!toOn) return fromOn ? text("house.from", { from: day(fromOn) }) : null;

  return (
    <>
      <Box component="span" sx={whole}>
        {day(fromOn)}
      </Box>{" "}
      <Box component="span" sx={whole}>
        {text("house.to", { to: day(toOn) })}
      </Box>
    </>
  );
};
