import { ShowBase, useParams } from "react-admin";
import { CaseFailed } from "./CaseFailed";
import { CaseSkeleton } from "./CaseSkeleton";
import { CaseView } from "./CaseView";
import type { CaseFile } from "./case-file";
import { IntakePage } from "./intake/IntakePage";
import { intakePath, isGuided } from "./intake/steps";
import { SharePage } from "./share/SharePage";
import { sharePath } from "./share/steps";

// react-admin would first show the row of the list as if it were the case; under another key it cannot.
// What goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const CasePage = () => {
  const rest = useParams()["*"];
  const isIntake = rest === intakePath;
  const isShare = rest === sharePath;
  return (
    <ShowBase<CaseFile>
      queryOptions={whole}
      loading={<CaseSkeleton />}
      offline={<CaseFailed />}
      error={<CaseFailed />}
      render={({ record }) =>
        record &&
        (isIntake && isGuided(record) ? (
          <IntakePage key={record.id} file={record} />
        ) : isShare ? (
          <SharePage key={record.id} file={record} />
        ) : (
          <CaseView key={record.id} file={record} />
        ))
      }
    />
  );
};
