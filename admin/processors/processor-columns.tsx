import { Link } from "react-admin";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { Period } from "../parts/Period";
import { useText } from "../providers/words";
import { AgreementStateChip } from "./AgreementStateChip";
import type { ProcessorRow } from "./processor";
import { useWhat } from "./use-what";

export const useProcessorColumns = (): readonly Column<ProcessorRow>[] => {
  const text = useText();
  const what = useWhat();
  const label = (id: "name" | "what" | "state" | "validity" | "version" | "arranged" | "engagements") =>
    text(`processors.columns.${id}`);
  const none = <Nothing>{text("processors.noAgreement")}</Nothing>;

  const arranged = ({ agreement }: ProcessorRow) => {
    if (!agreement) return none;
    const missing = agreement.missing?.length ?? 0;
    return text(missing > 0 ? "processors.missing" : "processors.complete", { smart_count: missing });
  };
  const engagements = ({ id, kind, engagementCount }: ProcessorRow) => {
    if (kind === "SUPPLIER") return <Nothing>{text("processors.notOfSupplier")}</Nothing>;
    if (!engagementCount) return <Nothing>{text("processors.notEngaged")}</Nothing>;
    return <Link to={`/processors/${id}`}>{text("processors.engagements", { smart_count: engagementCount })}</Link>;
  };

  return [
    {
      id: "name",
      label: label("name"),
      sort: "name",
      cell: ({ id, name }) => (
        <Link to={`/processors/${id}`} sx={{ fontWeight: 600 }}>
          {name}
        </Link>
      ),
    },
    { id: "what", label: label("what"), cell: what },
    { id: "state", label: label("state"), isBadge: true, cell: ({ state }) => <AgreementStateChip state={state} /> },
    {
      id: "validity",
      label: label("validity"),
      cell: ({ agreement }) => (agreement ? <Period of={agreement} /> : none),
    },
    {
      id: "version",
      label: label("version"),
      cell: ({ agreement }) => (agreement ? (agreement.templateVersion ?? <Nothing />) : none),
    },
    { id: "arranged", label: label("arranged"), cell: arranged },
    { id: "engagements", label: label("engagements"), cell: engagements },
  ];
};
