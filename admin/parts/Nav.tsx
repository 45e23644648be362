import { Box } from "@mui/material";
import { useResourceDefinitions } from "react-admin";
import { useText } from "../providers/words";
import { NavGroup } from "./NavGroup";
import { NavItem } from "./NavItem";

/** From here on a menu is no longer read at a glance, and stands under headings. */
const long = 12;

/** One link for each noun that this role may see. */
export const Nav = ({ onChoose }: { onChoose?: () => void }) => {
  const text = useText();
  const nouns = Object.values(useResourceDefinitions()).filter((noun) => noun.hasList && !noun.options?.isOwn);
  const groups = [...new Set(nouns.map(({ options }) => String(options?.group)))];
  return (
    <nav aria-label={text("house.menu")}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 1.5, display: "grid", gap: 0.5 }}>
        {nouns.length < long
          ? nouns.map((noun) => <NavItem key={noun.name} noun={noun} onChoose={onChoose} />)
          : groups.map((group) => (
              <NavGroup
                key={group}
                group={group}
                nouns={nouns.filter(({ options }) => options?.group === group)}
                onChoose={onChoose}
              />
            ))}
      </Box>
    </nav>
  );
};
