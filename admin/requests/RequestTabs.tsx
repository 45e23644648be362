import { Box, ButtonBase, Stack } from "@mui/material";
import { LinkBase } from "react-admin";
import { useText } from "../providers/words";

const lists = [
  { to: "/requests", label: "loneRequests.inCase" },
  { to: "/loneRequests", label: "loneRequests.alone" },
  { to: "/requestTraces", label: "requestTraces.tab" },
] as const;

/** Requests in a case, of whoever is in none, and what stays of those whose case is gone: each list has an address of its own. */
export const RequestTabs = ({ here }: { here: (typeof lists)[number]["to"] }) => {
  const text = useText();
  return (
    <Box component="nav" aria-label={text("loneRequests.tabs")} sx={{ borderBottom: 1, borderColor: "divider", mb: 3 }}>
      <Stack component="ul" direction="row" sx={{ listStyle: "none", m: 0, p: 0, gap: 1, flexWrap: "wrap" }}>
        {lists.map(({ to, label }) => (
          <li key={to}>
            <ButtonBase
              component={LinkBase}
              to={to}
              aria-current={to === here ? "page" : undefined}
              sx={{
                minHeight: 46,
                px: 1.75,
                fontSize: "1.0625rem",
                fontWeight: to === here ? 650 : 450,
                color: to === here ? "primary.main" : "text.primary",
                borderBottom: 3,
                borderColor: to === here ? "primary.main" : "transparent",
              }}
            >
              {text(label)}
            </ButtonBase>
          </li>
        ))}
      </Stack>
    </Box>
  );
};
