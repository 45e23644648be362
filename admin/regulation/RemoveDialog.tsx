import { RemoveArticleDocument } from "@zorgvuldig/schema/generated/operations";
import type { Article } from "@zorgvuldig/schema/regulation";
import { useText } from "../providers/words";
import { WriteDialog } from "./WriteDialog";
import type { DraftDialogProps } from "./written";

export const RemoveDialog = ({ article, ...props }: DraftDialogProps & { article: Article }) => {
  const text = useText();
  return (
    <WriteDialog<object, { article: string }>
      {...props}
      title={text("regulation.removeArticleOf", { title: article.title.nl })}
      intro={text("regulation.removeIntro")}
      document={RemoveArticleDocument}
      input={() => ({ article: article.id })}
      typed={() => ({})}
      labels={{}}
    />
  );
};
