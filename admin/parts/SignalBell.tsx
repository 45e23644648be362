import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import { Badge, IconButton, Popover } from "@mui/material";
import { type MouseEvent, useState } from "react";
import { useGetList, useLocation } from "react-admin";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { SignalList } from "./SignalList";

/** Asked at a change of page, of one page no oftener than this, in milliseconds: what asks by itself would keep a session alive. */
const often = 60_000;

/** How much somebody has not heard yet of the cases that he works on; opened, it says what. */
export const SignalBell = () => {
  const text = useText();
  const { person } = useSession();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const hears = person?.role === "office" || person?.role === "consultant" || person?.role === "fg";
  const { data: [counted] = [], refetch } = useGetList<{ id: string; unseen: number | null }>(
    "signalCount",
    { meta: { pathname } },
    { enabled: hears, staleTime: often, placeholderData: (before) => before, onError: () => {} },
  );
  if (!hears) return null;
  const unseen = counted?.unseen ?? 0;
  const close = () => {
    setAnchor(null);
    void refetch();
  };

  return (
    <>
      <IconButton
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={unseen > 0 ? text("signals.unseen", { smart_count: unseen }) : text("signals.none")}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        sx={{ width: 44, height: 44 }}
      >
        <Badge badgeContent={unseen || undefined} max={100} color="primary">
          <NotificationsOutlined />
        </Badge>
      </IconButton>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{
          paper: { role: "dialog", "aria-label": text("signals.title"), elevation: 3, sx: { p: 2.5, width: 400 } },
        }}
      >
        <SignalList close={close} />
      </Popover>
    </>
  );
};
