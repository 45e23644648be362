import type { Article, RegulationVersion } from "@zorgvuldig/schema/regulation";
import { articleId, type TypingFault, typedArticle, typedChanges } from "@zorgvuldig/schema/regulation/written";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { For, SameTwice } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { beginDraft, changeDraft, discardDraft, writtenTexts } from "./drafts.js";
import {
  DiscardRegulationInput,
  RegulationText,
  RemoveArticleInput,
  WriteArticleInput,
  WriteRegulationInput,
} from "./regulation-text.js";

/** The bureau writes the next version of its regulation; the database keeps what was published as it is (migration 0105). */
@Resolver()
export class RegulationTexts {
  @Query(() => [RegulationText])
  @For("SECURITY", "office", "fg")
  regulationTexts(@Ctx() request: Request): Promise<RegulationText[]> {
    return writtenTexts(request);
  }

  @Mutation(() => [RegulationText])
  @For("SECURITY", "office")
  @SameTwice()
  async beginRegulation(@Ctx() request: Request): Promise<RegulationText[]> {
    await beginDraft(request);
    return writtenTexts(request);
  }

  @Mutation(() => [RegulationText])
  @For("SECURITY", "office")
  @SameTwice()
  async discardRegulation(
    @Arg("input", () => DiscardRegulationInput) draft: DiscardRegulationInput,
    @Ctx() request: Request,
  ): Promise<RegulationText[]> {
    await discardDraft(request, draft);
    return writtenTexts(request);
  }

  /** From which day it will hold, and what its main changes are. */
  @Mutation(() => [RegulationText])
  @For("SECURITY", "office")
  @SameTwice()
  async writeRegulation(
    @Arg("input", () => WriteRegulationInput) { validFrom, changesNl, changesEn, ...draft }: WriteRegulationInput,
    @Ctx() request: Request,
  ): Promise<RegulationText[]> {
    const changes = typedChanges(changesNl ?? "", changesEn ?? "");
    if (isFault(changes)) throw invalid(changes);
    await changeDraft(request, draft, (said) => ({ ...said, validFrom, changes }));
    return writtenTexts(request);
  }

  @Mutation(() => [RegulationText])
  @For("SECURITY", "office")
  @SameTwice()
  async writeArticle(
    @Arg("input", () => WriteArticleInput) { draftId, version, article: of, place, ...typed }: WriteArticleInput,
    @Ctx() request: Request,
  ): Promise<RegulationText[]> {
    const { titleEn, textEn, ...dutch } = typed;
    const written = typedArticle(of ?? articleId(typed.titleNl), {
      ...dutch,
      titleEn: titleEn ?? "",
      textEn: textEn ?? "",
    });
    if (isFault(written)) throw invalid(written);
    await changeDraft(request, { draftId, version }, (said) => withArticle(said, written, { isNew: !of, place }));
    return writtenTexts(request);
  }

  @Mutation(() => [RegulationText])
  @For("SECURITY", "office")
  @SameTwice()
  async removeArticle(
    @Arg("input", () => RemoveArticleInput) { article, ...draft }: RemoveArticleInput,
    @Ctx() request: Request,
  ): Promise<RegulationText[]> {
    await changeDraft(request, draft, (said) => ({
      ...said,
      articles: said.articles.filter(({ id }) => id !== article),
    }));
    return writtenTexts(request);
  }
}

const isFault = <T extends object>(typed: T | TypingFault): typed is TypingFault => "fault" in typed;
const invalid = ({ field, fault }: TypingFault): Invalid =>
  fault === "place"
    ? new Invalid({ [field]: "regulation-place" }, "contact/one-place")
    : new Invalid({ [field]: "regulation-english" }, "regulation/may-change");

type Placing = { readonly isNew: boolean; readonly place?: number | null | undefined };

/** Puts an article where it was or should come. Throws `Invalid` when a new one is called as another one is. */
function withArticle(said: RegulationVersion, article: Article, { isNew, place }: Placing): RegulationVersion {
  const at = said.articles.findIndex(({ id }) => id === article.id);
  if (isNew && at >= 0 && JSON.stringify(said.articles[at]) !== JSON.stringify(article))
    throw new Invalid({ titleNl: "regulation-title-taken" }, "regulation/may-change");
  if (!isNew && at < 0) throw new NotFound();
  const others = said.articles.filter(({ id }) => id !== article.id);
  const to = place ? place - 1 : at < 0 ? others.length : at;
  return { ...said, articles: [...others.slice(0, to), article, ...others.slice(to)] };
}
