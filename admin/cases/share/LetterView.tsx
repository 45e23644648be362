import { Box, Paper, Typography } from "@mui/material";
import type { LetterToShare } from "./sharing";

/** The words of the letter, all of them, in the order in which they stand on the paper. */
export const LetterView = ({ letter }: { letter: LetterToShare["letter"] }) => (
  <Paper
    component="article"
    lang={letter.language}
    variant="outlined"
    sx={{ p: { xs: 2, sm: 4 }, borderColor: "divider", overflowWrap: "anywhere" }}
  >
    <Typography sx={{ whiteSpace: "pre-line" }}>{letter.to.join("\n")}</Typography>
    <Box component="dl" sx={{ m: 0, my: 2, display: "flex", flexWrap: "wrap", columnGap: 4 }}>
      {letter.about.map(({ label, value }) => (
        <Box key={label}>
          <Typography component="dt" variant="caption" sx={{ color: "text.secondary" }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
    <Typography variant="h3" component="p">
      {letter.subject}
    </Typography>
    <Typography sx={{ mt: 1 }}>{letter.greeting}</Typography>
    {letter.body.map((block, at) => {
      // Nothing in a letter changes its place.
      const key = `block-${at}`;
      if ("heading" in block)
        return (
          <Typography key={key} variant="h4" component="h3" sx={{ mt: 2 }}>
            {block.heading}
          </Typography>
        );
      if ("text" in block)
        return (
          <Typography key={key} sx={{ mt: 1 }}>
            {block.text}
          </Typography>
        );
      return (
        <Box key={key} component="dl" sx={{ m: 0, mt: 0.5, display: "grid", gap: 1 }}>
          {block.lines.map(({ label, value }) => (
            <Box
              key={`${label} ${value}`}
              sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "14rem 1fr" }, columnGap: 2 }}
            >
              <Typography component="dt" sx={{ color: "text.secondary", whiteSpace: "pre-line" }}>
                {label}
              </Typography>
              <Typography component="dd" sx={{ m: 0, whiteSpace: "pre-line" }}>
                {value}
              </Typography>
            </Box>
          ))}
        </Box>
      );
    })}
    <Typography sx={{ mt: 2 }}>{letter.regards}</Typography>
    <Typography sx={{ fontWeight: 600 }}>{letter.sender.name}</Typography>
    <Typography variant="caption" sx={{ color: "text.secondary" }}>
      {letter.sender.within}
    </Typography>
  </Paper>
);
