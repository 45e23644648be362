import AccountCircleOutlined from "@mui/icons-material/AccountCircleOutlined";
import { Box, Button, Popover } from "@mui/material";
import { useState } from "react";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { Account } from "./Account";
import { ReportBreach } from "./ReportBreach";

export const AccountMenu = () => {
  const text = useText();
  const { person } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isReporting, setReporting] = useState(false);
  if (!person) return null;
  const report = () => {
    setAnchor(null);
    setReporting(true);
  };

  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={text("house.profile", { name: person.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<AccountCircleOutlined />}
        sx={{ px: 1, minWidth: 44, "& .MuiButton-startIcon": { mr: { xs: 0, sm: 1 }, ml: 0 } }}
      >
        <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
          {person.name}
        </Box>
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": text("house.account"),
            elevation: 3,
            sx: { p: 2.5, minWidth: 240, maxWidth: 320 },
          },
        }}
      >
        <Account person={person} close={() => setAnchor(null)} report={report} />
      </Popover>
      {isReporting && <ReportBreach close={() => setReporting(false)} />}
    </>
  );
};
