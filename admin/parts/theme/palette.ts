import type { PaletteOptions } from "@mui/material/styles";

/** Every pair of text and ground here keeps 4.5 to 1, every border that means something 3 to 1. */
export const lightPalette: PaletteOptions = {
  mode: "light",
  primary: { main: "#0b4f8a", dark: "#083b68", light: "#e8f1f9", contrastText: "#ffffff" },
  secondary: { main: "#37566f", contrastText: "#ffffff" },
  error: { main: "#a8231b", light: "#fdeeec" },
  warning: { main: "#7a4a00", light: "#fdf3e1" },
  success: { main: "#17663a", light: "#e7f4ec" },
  info: { main: "#0b4f8a", light: "#e8f1f9" },
  text: { primary: "#17212b", secondary: "#4b5a68" },
  background: { default: "#f4f6f8", paper: "#ffffff" },
  divider: "#dde3e9",
  action: { hover: "#eef3f8", selected: "#e4eef7" },
};

export const darkPalette: PaletteOptions = {
  mode: "dark",
  primary: { main: "#92c5f2", dark: "#b9dbf8", light: "#1c3347", contrastText: "#0b1a27" },
  secondary: { main: "#b4c6d6", contrastText: "#0b1a27" },
  error: { main: "#ffb4ab", light: "#40211f" },
  warning: { main: "#f2c078", light: "#3a2d17" },
  success: { main: "#8fd6aa", light: "#1b3526" },
  info: { main: "#92c5f2", light: "#1c3347" },
  text: { primary: "#e8edf2", secondary: "#adbac6" },
  background: { default: "#11181f", paper: "#19222b" },
  divider: "#2d3945",
  action: { hover: "#212d38", selected: "#22384b" },
};

/** The edge of what can be filled in. */
export const fieldEdge = { light: "#7b8996", dark: "#7f8e9c" };
