import { WriteArticleDocument, type WriteArticleInput } from "@zorgvuldig/schema/generated/operations";
import { type Article, type RegulationVersion, regulationPlaces } from "@zorgvuldig/schema/regulation";
import { asTyped, type TypedArticle } from "@zorgvuldig/schema/regulation/written";
import { CountInput } from "../parts/inputs/CountInput";
import { LineInput } from "../parts/inputs/LineInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { useText } from "../providers/words";
import { WriteDialog } from "./WriteDialog";
import type { DraftDialogProps } from "./written";

type Typed = TypedArticle & { place: number };
type Own = Omit<WriteArticleInput, "draftId" | "version">;

/** An article of the draft as it is typed; of a new one only where it comes. */
const typedIn =
  (id: string | undefined) =>
  ({ articles }: RegulationVersion): Partial<Typed> => {
    const at = articles.findIndex((one) => one.id === id);
    const article = articles[at];
    return article ? { ...asTyped(article), place: at + 1 } : { place: articles.length + 1 };
  };

/** Writes an article of the draft, or a new one. */
export const ArticleDialog = ({ article, ...props }: DraftDialogProps & { article: Article | null }) => {
  const text = useText();
  const labels = {
    titleNl: text("regulation.titleNl"),
    textNl: text("regulation.textNl"),
    titleEn: text("regulation.titleEn"),
    textEn: text("regulation.textEn"),
    place: text("regulation.place"),
  };
  const title = article
    ? text("regulation.writeArticleOf", { title: article.title.nl })
    : text("regulation.addArticle");
  return (
    <WriteDialog<Typed, Own>
      {...props}
      title={title}
      intro={text("regulation.places", { places: regulationPlaces.join(", ") })}
      document={WriteArticleDocument}
      input={({ titleNl, titleEn, textNl, textEn, place }) => ({
        ...{ article: article?.id ?? null, titleNl, titleEn, textNl, textEn, place },
      })}
      typed={typedIn(article?.id)}
      labels={labels}
    >
      <LineInput source="titleNl" label={labels.titleNl} />
      <TextAreaInput source="textNl" label={labels.textNl} helperText={text("regulation.textHelp")} />
      <LineInput source="titleEn" label={labels.titleEn} helperText={text("regulation.englishHelp")} />
      <TextAreaInput source="textEn" label={labels.textEn} />
      <CountInput source="place" label={labels.place} />
    </WriteDialog>
  );
};
