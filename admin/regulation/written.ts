import type { RegulationTextsQuery } from "@zorgvuldig/schema/generated/operations";
import { knownRegulations, type RegulationVersion, regulationHashOf } from "@zorgvuldig/schema/regulation";
import { useGetList } from "react-admin";

/** A version that the bureau writes or wrote, as a row. */
export type WrittenText = RegulationTextsQuery["regulationTexts"][number] & { id: string };

/** A version in words, with what it is known by; of a draft the row in which it stands as well. */
export type Shown = { readonly said: RegulationVersion; readonly hash: string; readonly draft?: WrittenText };

export const saidIn = ({ text }: WrittenText): RegulationVersion => JSON.parse(text ?? "") as RegulationVersion;

/** Every version, oldest first and the draft last; nothing while it is not known yet. */
export function useRegulations() {
  const { data, error, refetch } = useGetList<WrittenText>("regulationTexts", {}, { onError: () => {} });
  const draft = data?.find(({ publishedOn }) => publishedOn === null);
  const hashIn = (version: string) => data?.find(({ regulation }) => regulation === version)?.textHash;
  const shown: Shown[] | undefined = data && [
    ...knownRegulations().map((said) => ({ said, hash: hashIn(said.version) ?? regulationHashOf(said.version) })),
    ...(draft ? [{ said: saidIn(draft), hash: draft.textHash ?? "", draft }] : []),
  ];
  return { shown, error, refetch };
}

/** What every dialog that writes in the draft is given. */
export type DraftDialogProps = {
  draft: WrittenText;
  refetch: () => Promise<unknown>;
  close: () => void;
};
