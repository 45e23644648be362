import type { PackFilesQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetOne } from "react-admin";
import { useDates } from "../providers/dates";
import type { RequestFile } from "./request";

type Filed = NonNullable<PackFilesQuery["request"]>;

/** The files that go along, for who can still have some stay: only a pupil has any, and takes along what his family provided. */
export const useFileChoices = ({ id, person, kind, answeredOn }: RequestFile): { id: string; name: string }[] => {
  const { day } = useDates();
  const { data } = useGetOne<Filed>("packFiles", { id }, { enabled: person === "PUPIL" && !answeredOn });
  const { documents, sensitiveDocuments, signedForms } = data?.case ?? {};
  const all = [...(documents ?? []), ...(sensitiveDocuments ?? []), ...(signedForms ?? [])];
  return all
    .filter(({ source }) => kind === "ACCESS" || source === "PARENT" || source === "PUPIL")
    .map((file) => ({ id: file.id, name: `${file.name ?? ""} · ${day(file.receivedOn)}` }));
};
