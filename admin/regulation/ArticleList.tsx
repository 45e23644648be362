import { Box, Button, Stack, Typography } from "@mui/material";
import type { Article, RegulationVersion, Said } from "@zorgvuldig/schema/regulation";
import { useText } from "../providers/words";

type ArticleListProps = {
  said: RegulationVersion;
  /** Of who may write: leads to the form. */
  write: ((article: Article) => void) | null;
  remove: (article: Article) => void;
};

type PiecesProps = { article: Article; language: keyof Said };

const Pieces = ({ article: { text, items }, language }: PiecesProps) => (
  <Box lang={language} sx={{ maxWidth: "75ch" }}>
    {text.map((piece) => (
      <Typography key={piece.nl} sx={{ mt: 0.75 }}>
        {piece[language]}
      </Typography>
    ))}
    {items && (
      <Box component="ul" sx={{ m: 0, mt: 0.75, pl: 2.5 }}>
        {items.map((piece) => (
          <li key={piece.nl}>{piece[language]}</li>
        ))}
      </Box>
    )}
  </Box>
);

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
          <Pieces article={article} language="nl" />
          {article.title.en && (
            <Box sx={{ mt: 1, color: "text.secondary" }}>
              <Typography lang="en" sx={{ fontWeight: 600 }}>
                {article.title.en}
              </Typography>
              <Pieces article={article} language="en" />
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
