import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type DpiaVersion, dpiaDifferences } from "@zorgvuldig/schema/dpia";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";

/** What a version says otherwise than the one before it, part by part; who listens hears what is new and what went. */
export const Differences = ({ before, after }: { before: DpiaVersion; after: DpiaVersion }) => {
  const text = useText();
  const marked = (tag: "del" | "ins", lines: readonly string[]) =>
    lines.map((line) => (
      <Box key={line} component={tag} sx={{ display: "block", mt: 0.75, maxWidth: "75ch", textUnderlineOffset: "3px" }}>
        <Box component="span" sx={visuallyHidden}>
          {text(tag === "del" ? "dpia.gone" : "dpia.added")}:{" "}
        </Box>
        <span lang="nl">{line}</span>
      </Box>
    ));
  return (
    <Section title={text("dpia.differences", { version: before.version })}>
      {dpiaDifferences(before, after).map(({ title, gone, added }) => (
        <div key={title}>
          <Typography variant="h3" lang="nl">
            {title}
          </Typography>
          {marked("del", gone)}
          {marked("ins", added)}
        </div>
      ))}
    </Section>
  );
};
