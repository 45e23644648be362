import MenuIcon from "@mui/icons-material/Menu";
import { Box, IconButton } from "@mui/material";
import { useText } from "../providers/words";
import { AccountMenu } from "./AccountMenu";
import { Banner } from "./Banner";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { SearchButton } from "./SearchButton";
import { SignalBell } from "./SignalBell";

export const Bar = ({ onMenu }: { onMenu: () => void }) => {
  const text = useText();
  return (
    <Box
      component="header"
      sx={{ bgcolor: "background.paper", borderBottom: 1, borderColor: "divider", "@media print": { display: "none" } }}
    >
      <Banner />
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 64, px: { xs: 1.5, md: 3 } }}>
        <IconButton
          onClick={onMenu}
          aria-label={text("house.openMenu")}
          sx={{ display: { md: "none" }, width: 44, height: 44, color: "text.primary" }}
        >
          <MenuIcon />
        </IconButton>
        <Brand />
        <Box sx={{ flex: 1 }} />
        <SearchButton />
        <Box sx={{ display: { xs: "none", sm: "block" } }}>
          <LanguageSwitch />
        </Box>
        <SignalBell />
        <AccountMenu />
      </Box>
    </Box>
  );
};
