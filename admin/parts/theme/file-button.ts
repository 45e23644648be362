import type { Theme } from "@mui/material/styles";

/** The browser's own button to choose a file, in the house's clothes. In pixels: a bare number would be steps of the theme. */
export const fileButton = (theme: Theme) => ({
  "& input": { paddingTop: "6px", paddingBottom: "6px", height: "auto" },
  "& input::file-selector-button": {
    font: "inherit",
    fontWeight: 600,
    color: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
    border: 0,
    borderRadius: "6px",
    padding: "6px 14px",
    marginRight: "14px",
    marginLeft: "-6px",
    cursor: "pointer",
  },
});
