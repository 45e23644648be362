import type { Theme } from "@mui/material/styles";

/** The browser's own button to choose a file, in the house's clothes. */
export const fileButton = (theme: Theme) => ({
  "& input": { paddingTop: 6, paddingBottom: 6, height: "auto" },
  "& input::file-selector-button": {
    font: "inherit",
    fontWeight: 600,
    color: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
    border: 0,
    borderRadius: 6,
    padding: "6px 14px",
    marginRight: 14,
    marginLeft: -6,
    cursor: "pointer",
  },
});
