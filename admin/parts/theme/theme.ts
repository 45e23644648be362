import type { RaThemeOptions } from "react-admin";
import { components } from "./components";
import { darkPalette, lightPalette } from "./palette";
import { typography } from "./typography";

const house = { typography, components, shape: { borderRadius: 10 } };

export const lightTheme: RaThemeOptions = { ...house, palette: lightPalette };
export const darkTheme: RaThemeOptions = { ...house, palette: darkPalette };
