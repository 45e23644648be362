import { ShowBase } from "react-admin";
import { ShowFailed } from "../parts/ShowFailed";
import { Waiting } from "../parts/Waiting";
import { ComplaintView } from "./ComplaintView";
import type { ComplaintFile } from "./complaint";

// Under another key than the row of the list, which is less than this; what goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const ComplaintPage = () => (
  <ShowBase<ComplaintFile>
    queryOptions={whole}
    loading={<Waiting lines={7} />}
    offline={<ShowFailed />}
    error={<ShowFailed />}
    render={({ record }) => record && <ComplaintView key={record.id} complaint={record} />}
  />
);
