import {
  AdviseOnRegulationDocument,
  ApproveRegulationDocument,
  BeginRegulationDocument,
  type RegulationTextsQuery,
  WriteArticleDocument,
  WriteRegulationDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { RegulationVersion } from "@zorgvuldig/schema/regulation";
import type { World } from "./fulfils.js";

export type WrittenText = RegulationTextsQuery["regulationTexts"][number];

/** The draft that there is, or a new one. */
export async function aDraft({ as }: World): Promise<WrittenText> {
  const { beginRegulation } = await as("office").ask(BeginRegulationDocument, {});
  return draftIn(beginRegulation);
}

export function draftIn(texts: readonly WrittenText[]): WrittenText {
  const found = texts.find(({ publishedOn }) => publishedOn === null);
  if (!found) throw new Error("There is no draft");
  return found;
}

export const saidIn = ({ text }: WrittenText): RegulationVersion => JSON.parse(text ?? "") as RegulationVersion;
export const seen = ({ id, version }: WrittenText) => ({ draftId: id ?? "", version: version ?? 0 });
export const named = ({ regulation, textHash }: WrittenText) => ({
  regulation: regulation ?? "",
  textHash: textHash ?? "",
});

/** The office says from when the draft will hold and what changed, and adds an article of this title. */
export async function written(world: World, validFrom: string, title: string): Promise<WrittenText> {
  const office = world.as("office");
  const head = {
    validFrom,
    changesNl: `Er is een artikel bij: ${title}.`,
    changesEn: `There is one more article: ${title}.`,
  };
  const { writeRegulation } = await office.ask(WriteRegulationDocument, {
    input: { ...seen(await aDraft(world)), ...head },
  });
  const article = {
    titleNl: title,
    titleEn: `${title} in English`,
    textNl: `Over ${title}.\n\n- eerst\n- dan`,
    textEn: `About ${title}.\n\n- first\n- then`,
  };
  const { writeArticle } = await office.ask(WriteArticleDocument, {
    input: { ...seen(draftIn(writeRegulation)), ...article },
  });
  return draftIn(writeArticle);
}

export const advised = (world: World, draft: WrittenText) =>
  world.as("fg").ask(AdviseOnRegulationDocument, {
    input: { ...named(draft), outcome: "AGREES", explanation: `Helder: ${draft.regulation}.` },
  });

/** Written, advised on and approved. */
export async function publishedText(world: World, validFrom: string, title: string): Promise<WrittenText> {
  const draft = await written(world, validFrom, title);
  await advised(world, draft);
  await world.as("lead").ask(ApproveRegulationDocument, { input: named(draft) });
  return draft;
}
