import { Box, Typography } from "@mui/material";
import type { DpiaVersion, SectionId } from "@zorgvuldig/schema/dpia";
import { Section } from "../parts/Section";

/** A part of the assessment in its own words, which are Dutch. */
export const Lines = ({ section: { title, lines } }: { section: DpiaVersion["sections"][SectionId] }) => (
  <Box lang="nl">
    <Section title={title}>
      {lines.map((line) => (
        <Typography key={line} sx={{ maxWidth: "75ch", textWrap: "pretty" }}>
          {line}
        </Typography>
      ))}
    </Section>
  </Box>
);
