import type { SvgIconComponent } from "@mui/icons-material";
import { Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";

type MessageProps = { icon: SvgIconComponent; title: ReactNode; children: ReactNode; action?: ReactNode };

/** A page or a list that has nothing to show: what it is, why, and the first thing to do. */
export const Message = ({ icon: Icon, title, children, action }: MessageProps) => (
  <Stack sx={{ alignItems: "center", textAlign: "center", gap: 1, px: 3, py: { xs: 5, sm: 8 } }}>
    <Icon aria-hidden sx={{ fontSize: 44, color: "text.secondary", mb: 1 }} />
    {typeof title === "string" ? (
      <Typography variant="h3" component="p">
        {title}
      </Typography>
    ) : (
      title
    )}
    <Typography sx={{ color: "text.secondary", maxWidth: "52ch", textWrap: "balance" }}>{children}</Typography>
    {action && <Stack sx={{ mt: 2 }}>{action}</Stack>}
  </Stack>
);
