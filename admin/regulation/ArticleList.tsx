import { Box, Button, Stack, Typography } from "@mui/material";
import type { Article, RegulationVersion, Said } from "@zorgvuldig/schema/regulation";
import { useText } from "../providers/words";

type ArticleListProps = {
  said: RegulationVersion;
  /** Of who may write: leads to the form. */
  write: ((article: Article) => void) | null;
  remove: (article: Article) => void;
};

const Pieces = ({ pieces, language }: { pieces: readonly Said[]; language: keyof Said }) =>
  pieces.map((piece) => (
    <Typography key={piece.nl} lang={language} sx={{ mt: 0.75, maxWidth: "75ch" }}>
      {piece[language]}
    </Typography>
  ));

/** The articles in their order, in both languages, each with what may be done with it. */
export const ArticleList = ({ said, write, remove }: ArticleListProps) => {
  const text = useText();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 3 }}>
      {said.articles.map((article, at) => (
        <li key={article.id}>
          <Typography variant="h3" lang="nl">
            {at + 1}. {article.title.nl}
          </Typography>
          <Pieces pieces={[...article.text, ...(article.items ?? [])]} language="nl" />
          {article.title.en && (
            <Box sx={{ mt: 1, color: "text.secondary" }}>
              <Pieces pieces={[article.title, ...article.text, ...(article.items ?? [])]} language="en" />
            </Box>
          )}
          {write && (
            <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: "wrap" }}>
              <Button
                variant="outlined"
                onClick={() => write(article)}
                aria-label={text("regulation.writeArticleOf", { title: article.title.nl })}
              >
                {text("regulation.writeArticle")}
              </Button>
              <Button
                onClick={() => remove(article)}
                aria-label={text("regulation.removeArticleOf", { title: article.title.nl })}
              >
                {text("regulation.removeArticle")}
              </Button>
            </Stack>
          )}
        </li>
      ))}
    </Box>
  );
};
