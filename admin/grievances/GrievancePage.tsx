import { ShowBase } from "react-admin";
import { ShowFailed } from "../parts/ShowFailed";
import { Waiting } from "../parts/Waiting";
import { GrievanceView } from "./GrievanceView";
import type { GrievanceFile } from "./grievance";

// Under another key than the row of the list, which is less than this; what goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const GrievancePage = () => (
  <ShowBase<GrievanceFile>
    queryOptions={whole}
    loading={<Waiting lines={7} />}
    offline={<ShowFailed />}
    error={<ShowFailed />}
    render={({ record }) => record && <GrievanceView key={record.id} grievance={record} />}
  />
);
