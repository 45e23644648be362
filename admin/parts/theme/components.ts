import type { Components, Theme } from "@mui/material/styles";
import { fieldEdge } from "./palette";

const ring = (theme: Theme) => ({ outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 });

/** Labels stand above their field, so that they never cover or shrink away from what is filled in. */
const fields: Components<Theme> = {
  MuiTextField: { defaultProps: { variant: "outlined", margin: "none", size: "medium", fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: "outlined", margin: "none", size: "medium", fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: "static",
        transform: "none",
        maxWidth: "100%",
        whiteSpace: "normal",
        marginBottom: 6,
        fontSize: "1rem",
        fontWeight: 600,
        color: theme.palette.text.primary,
        "&.Mui-focused": { color: theme.palette.text.primary },
        "&.Mui-error": { color: theme.palette.error.main },
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.paper,
        borderRadius: 8,
        "&:hover:not(.Mui-focused):not(.Mui-error) .MuiOutlinedInput-notchedOutline": {
          borderColor: fieldEdge[theme.palette.mode],
        },
      }),
      notchedOutline: ({ theme }) => ({
        top: 0,
        borderColor: fieldEdge[theme.palette.mode],
        "& legend": { display: "none" },
      }),
      input: { padding: "11px 14px", height: "1.5rem", boxSizing: "content-box" },
      multiline: { padding: "10px 14px", "& textarea": { padding: 0 } },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        color: theme.palette.text.primary,
        fontWeight: 600,
        "&.Mui-focused": { color: theme.palette.text.primary },
      }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: { root: { marginLeft: 0, fontSize: "0.9375rem", "&.Mui-error": { fontWeight: 600 } } },
  },
};

const surfaces: Components<Theme> = {
  // Dutch words may be longer than a telephone is wide.
  MuiTypography: { styleOverrides: { root: { overflowWrap: "break-word" } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
  MuiSkeleton: { styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.palette.action.selected }) } },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 14 }, paperFullScreen: { borderRadius: 0 } } },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        borderRadius: 10,
        color: theme.palette.text.primary,
        backgroundColor: theme.palette[ownerState.severity ?? "info"].light,
        "& .MuiAlert-icon": { color: theme.palette[ownerState.severity ?? "info"].main },
      }),
    },
  },
  // What is only read out lies in its own table, and widens the page from nowhere else.
  MuiTableContainer: { styleOverrides: { root: { position: "relative" } } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderColor: theme.palette.divider,
        padding: "14px 16px",
        fontSize: "1rem",
        lineHeight: 1.4,
      }),
      head: ({ theme }) => ({
        color: theme.palette.text.secondary,
        fontSize: "0.9375rem",
        fontWeight: 600,
        whiteSpace: "nowrap",
      }),
    },
  },
};

export const components: Components<Theme> = {
  ...fields,
  ...surfaces,
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => ({ "&.Mui-focusVisible": ring(theme) }) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { borderRadius: 8, padding: "8px 18px", minHeight: 44 } },
  },
  MuiLink: {
    styleOverrides: {
      root: ({ theme }) => ({ textUnderlineOffset: "0.2em", "&:focus-visible": { ...ring(theme), borderRadius: 4 } }),
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 52,
        minWidth: 0,
        padding: "12px 3px",
        fontSize: "1.0625rem",
        marginRight: 28,
        "@media (max-width: 480px)": { fontSize: "0.9375rem", marginRight: 10 },
      },
    },
  },
  MuiTabs: { styleOverrides: { indicator: { height: 3, borderRadius: "3px 3px 0 0" } } },
  MuiCheckbox: { styleOverrides: { root: ({ theme }) => ({ color: fieldEdge[theme.palette.mode] }) } },
  MuiRadio: { styleOverrides: { root: ({ theme }) => ({ color: fieldEdge[theme.palette.mode] }) } },
};
