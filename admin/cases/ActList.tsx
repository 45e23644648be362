import { Box } from "@mui/material";
import type { Act, Stage } from "@zorgvuldig/schema/words";
import { ActGroup } from "./ActGroup";
import { groupNames, groups } from "./act-groups";

type ActListProps = { stage: Stage | null; acts: readonly Act[]; onChoose: (act: Act) => void };

const columns = { columnGap: 4, gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 14rem), 1fr))" };

export const ActList = ({ acts, ...props }: ActListProps) => (
  <Box sx={{ display: "grid", ...columns }}>
    {groupNames.map((name) => (
      <ActGroup key={name} name={name} acts={groups[name].filter((act) => acts.includes(act))} {...props} />
    ))}
  </Box>
);
