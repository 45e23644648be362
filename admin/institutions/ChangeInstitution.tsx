import { ChangeInstitutionDocument, type InstitutionInput } from "@zorgvuldig/schema/generated/operations";
import { institutionKinds } from "@zorgvuldig/schema/words";
import { FormDataConsumer, useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { InstitutionInputs } from "../parts/InstitutionInputs";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { problemOf, trouble } from "../providers/problem";
import { useText } from "../providers/words";
import { type Institution, institutionTyped } from "./institution";

type ChangeInstitutionProps = { institution: Institution; close: () => void };

/** Of the form that goes inside another one the house names the fields by their way there. */
const fieldIn = (path: string) => path.replace(/^institution\./, "");

export const ChangeInstitution = ({ institution, close }: ChangeInstitutionProps) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async (typed: Partial<InstitutionInput>) => {
    try {
      await provider.act(ChangeInstitutionDocument, {
        institutionId: institution.id,
        version: institution.version ?? 0,
        institution: institutionTyped(typed),
      });
    } catch (error) {
      const problem = problemOf(error);
      if (!("fields" in problem)) throw error;
      const fields = Object.fromEntries(Object.entries(problem.fields).map(([path, said]) => [fieldIn(path), said]));
      throw trouble({ ...problem, fields });
    }
    notify(text("institutions.changed", { name: typed.name }), { type: "success" });
    refresh();
    close();
  };
  return (
    <FormDialog<InstitutionInput>
      title={text("institutions.changeOf", { name: institution.name })}
      intro={text("institutions.changeIntro")}
      defaults={institutionTyped(institution)}
      ask={ask}
      close={close}
    >
      <WordInput source="kind" list="institutionKind" codes={institutionKinds} />
      <FormDataConsumer<InstitutionInput>>
        {({ formData }) => <InstitutionInputs kind={formData.kind} />}
      </FormDataConsumer>
    </FormDialog>
  );
};
