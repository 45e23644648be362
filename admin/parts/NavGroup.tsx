import { Box, Typography } from "@mui/material";
import { useId } from "react";
import { type ResourceDefinition, useTranslate } from "react-admin";
import { NavItem } from "./NavItem";

type NavGroupProps = { group: string; nouns: ResourceDefinition[]; onChoose?: () => void };

/** A list within the list, called by its heading: who listens hears both, and how many there are. */
export const NavGroup = ({ group, nouns, onChoose }: NavGroupProps) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <li>
      <Typography
        id={id}
        variant="caption"
        component="span"
        sx={{ display: "block", px: 1.75, pt: 1.5, pb: 0.5, fontWeight: 650, color: "text.secondary" }}
      >
        {translate(`house.groups.${group}`)}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 0.5 }}>
        {nouns.map((noun) => (
          <NavItem key={noun.name} noun={noun} onChoose={onChoose} />
        ))}
      </Box>
    </li>
  );
};
