import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type RegulationVersion, regulationDifferences, type Said } from "@zorgvuldig/schema/regulation";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";

/** What a draft says otherwise than the version before it; who listens hears what is new and what went. */
export const Differences = ({ before, after }: { before: RegulationVersion; after: RegulationVersion }) => {
  const text = useText();
  const marked = (tag: "del" | "ins", pieces: readonly Said[]) =>
    pieces.map(({ nl }) => (
      <Box key={nl} component={tag} sx={{ display: "block", mt: 0.75, maxWidth: "75ch", textUnderlineOffset: "3px" }}>
        <Box component="span" sx={visuallyHidden}>
          {text(tag === "del" ? "regulation.gone" : "regulation.added")}:{" "}
        </Box>
        <span lang="nl">{nl}</span>
      </Box>
    ));
  const found = regulationDifferences(before, after);
  if (found.length === 0) return null;
  return (
    <Section title={text("regulation.differences", { version: before.version })}>
      {found.map(({ article, gone, added }) => (
        <div key={article.id}>
          <Typography variant="h3" lang="nl">
            {article.title.nl}
          </Typography>
          {marked("del", gone)}
          {marked("ins", added)}
        </div>
      ))}
    </Section>
  );
};
