import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Facts } from "../../parts/Facts";

type PersonBlockProps = { name: string; relation: string; children: ReactNode };

export const PersonBlock = ({ name, relation, children }: PersonBlockProps) => (
  <Box sx={{ "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}>
    <Typography variant="h3">{name}</Typography>
    <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 1.5 }}>
      {relation}
    </Typography>
    <Facts>{children}</Facts>
  </Box>
);
