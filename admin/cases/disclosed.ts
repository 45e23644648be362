import type { CaseFile, Disclosure } from "./case-file";

export const disclosuresIn = (file: CaseFile) => file.disclosures ?? [];

/** A letter that was printed and not posted. */
export const toPost = (file: CaseFile) =>
  disclosuresIn(file).filter(
    ({ manner, state }) => manner === "LETTER" && (state === "PREPARED" || state === "WITHDRAWN"),
  );

/** What an institution is to fetch, or can have fetched again. */
export const withLink = (file: CaseFile) =>
  disclosuresIn(file).filter(
    ({ manner, state, recalledAt }) =>
      manner === "LINK" && (state === "PREPARED" || state === "RECEIVED") && !recalledAt,
  );

export const notGone = (file: CaseFile) => disclosuresIn(file).filter(({ state }) => state === "PREPARED");

/** Who received something under an authorisation that was withdrawn since, and has not heard that. */
export const toTell = (file: CaseFile) => disclosuresIn(file).filter(({ recalledAt, toldOn }) => recalledAt && !toldOn);

export const latestLink = ({ links }: Disclosure) => links?.at(-1) ?? null;
