import type { Theme } from "@mui/material/styles";

export type Tone = "blue" | "teal" | "amber" | "green" | "grey";

const tones: Record<Tone, Record<"light" | "dark", { color: string; backgroundColor: string }>> = {
  blue: {
    light: { color: "#0b4378", backgroundColor: "#e3eefa" },
    dark: { color: "#b9dbf8", backgroundColor: "#1d364c" },
  },
  teal: {
    light: { color: "#0b5054", backgroundColor: "#dff2f2" },
    dark: { color: "#a5dcdc", backgroundColor: "#163a3c" },
  },
  amber: {
    light: { color: "#6b4100", backgroundColor: "#fbeed5" },
    dark: { color: "#f2cf9a", backgroundColor: "#3d2f18" },
  },
  green: {
    light: { color: "#125530", backgroundColor: "#e0f2e7" },
    dark: { color: "#a9e0bf", backgroundColor: "#1a3928" },
  },
  grey: {
    light: { color: "#3d4a56", backgroundColor: "#e9edf1" },
    dark: { color: "#c5d0da", backgroundColor: "#2a3540" },
  },
};

/** A colour never says anything alone: the words stand in it. */
export const tone = (name: Tone) => (theme: Theme) => tones[name][theme.palette.mode];
