import { Box } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useGetList, useLocation } from "react-admin";
import { tone } from "../parts/theme/tone";
import { useText } from "../providers/words";

/** How many showings there were since this FG last had the list before him; while he has, nothing. */
export const UnseenReveals = () => {
  const text = useText();
  const { pathname } = useLocation();
  const isHere = pathname.startsWith("/reveals");
  const { data: [signals] = [] } = useGetList<{ id: string; reveals: number | null }>(
    "signals",
    { meta: { isHere } },
    { enabled: !isHere },
  );
  const count = signals?.reveals ?? 0;
  if (isHere || count === 0) return null;
  return (
    <Box
      component="span"
      sx={[{ ml: "auto", px: 0.875, borderRadius: 99, fontSize: "0.9375rem", fontWeight: 650 }, tone("amber")]}
    >
      <Box component="span" aria-hidden>
        {count}
      </Box>
      <Box component="span" sx={visuallyHidden}>
        {text("reveals.unseen", { smart_count: count })}
      </Box>
    </Box>
  );
};
