import { ShowBase } from "react-admin";
import { CaseFailed } from "./CaseFailed";
import { CaseSkeleton } from "./CaseSkeleton";
import { CaseView } from "./CaseView";
import type { CaseFile } from "./case-file";

// react-admin would first show the row of the list as if it were the case; under another key it cannot.
// What goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const CasePage = () => (
  <ShowBase<CaseFile>
    queryOptions={whole}
    loading={<CaseSkeleton />}
    offline={<CaseFailed />}
    error={<CaseFailed />}
    render={({ record }) => record && <CaseView key={record.id} file={record} />}
  />
);
