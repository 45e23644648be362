import { Box, Drawer, Toolbar } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useText } from "../providers/words";
import { Bar } from "./Bar";
import { IdleWatch } from "./idle/IdleWatch";
import { LanguageSwitch } from "./LanguageSwitch";
import { Nav } from "./Nav";
import { PrintFoot } from "./PrintFoot";
import { mainId, SkipLink } from "./SkipLink";

/** What stands round every page: the bar above, the nouns beside it, or behind a button on a small screen. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Box sx={{ minHeight: "100vh", display: "flex", flexDirection: "column", bgcolor: "background.default" }}>
      <SkipLink />
      <Bar onMenu={() => setOpen(true)} />
      <Box sx={{ flex: 1, display: "flex", minWidth: 0 }}>
        <Box
          sx={{
            width: 240,
            flexShrink: 0,
            pt: 1.5,
            display: { xs: "none", md: "block" },
            "@media print": { display: "none" },
          }}
        >
          <Nav />
        </Box>
        <Drawer
          open={isOpen}
          onClose={close}
          slotProps={{ paper: { sx: { width: 280 }, "aria-label": text("house.menu") } }}
        >
          <Nav onChoose={close} />
          <Toolbar>
            <LanguageSwitch />
          </Toolbar>
        </Drawer>
        <Box
          component="main"
          id={mainId}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, maxWidth: 1240, p: { xs: 2, sm: 3, md: 4 }, outline: "none" }}
        >
          {children}
          <PrintFoot />
        </Box>
      </Box>
      <IdleWatch />
    </Box>
  );
};
