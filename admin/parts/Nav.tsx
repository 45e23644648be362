import { Box } from "@mui/material";
import type { ComponentType } from "react";
import { useResourceDefinitions, useTranslate } from "react-admin";
import { useText } from "../providers/words";
import { NavLink } from "./NavLink";

/** One link for each noun that this role may see. */
export const Nav = ({ onChoose }: { onChoose?: () => void }) => {
  const text = useText();
  const translate = useTranslate();
  const nouns = Object.values(useResourceDefinitions()).filter((noun) => noun.hasList && !noun.options?.isOwn);
  return (
    <nav aria-label={text("house.menu")}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 1.5, display: "grid", gap: 0.5 }}>
        {nouns.map(({ name, icon, options }) => {
          const Count: ComponentType | undefined = options?.Count;
          return (
            <li key={name}>
              <NavLink to={`/${name}`} icon={icon} onChoose={onChoose}>
                {translate(String(options?.label ?? name))}
                {Count && <Count />}
              </NavLink>
            </li>
          );
        })}
      </Box>
    </nav>
  );
};
