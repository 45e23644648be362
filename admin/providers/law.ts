import {
  DpiaAdviceDocument,
  RegulationOpinionsDocument,
  RegulationTextsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { hearRegulations } from "@zorgvuldig/schema/regulation";
import { all } from "./question";

export const dpiaAdvice = all(DpiaAdviceDocument, (data) =>
  data.dpiaAdvice.map((advice, at) => ({ ...advice, id: at })),
);
export const regulationOpinions = all(RegulationOpinionsDocument, (data) =>
  data.regulationOpinions.map((opinion, at) => ({ ...opinion, id: at })),
);
/** What the bureau published itself is known from then on beside what came with the product, as it is on the server. */
export const regulationTexts = all(RegulationTextsDocument, ({ regulationTexts: written }) => {
  const published = written.filter(({ publishedOn }) => publishedOn !== null).reverse();
  hearRegulations({ mark: "", texts: published.map(({ text }) => text ?? "") });
  return written.map((one) => ({ ...one, id: one.id ?? "" }));
});
