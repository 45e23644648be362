import { Box } from "@mui/material";

/** Several values of one fact, each on a line of its own. */
export const Listed = ({ items }: { items: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.25, "& > li + li": { mt: 0.5 } }}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </Box>
);
