import type { SvgIconComponent } from "@mui/icons-material";
import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { type Tone, tone } from "./theme/tone";

type ChipProps = { tone: Tone; icon: SvgIconComponent; children: ReactNode };

/** A state in words, with an icon and a colour to find it by. */
export const Chip = ({ tone: name, icon: Icon, children }: ChipProps) => (
  <Box
    component="span"
    sx={[
      {
        display: "inline-flex",
        alignItems: "center",
        gap: 0.75,
        px: 1.25,
        py: 0.375,
        borderRadius: 99,
        fontSize: "0.9375rem",
        fontWeight: 600,
        lineHeight: 1.4,
        whiteSpace: "nowrap",
      },
      tone(name),
    ]}
  >
    <Icon aria-hidden sx={{ fontSize: 18 }} />
    {children}
  </Box>
);
