import { ShowBase } from "react-admin";
import { ShowFailed } from "../parts/ShowFailed";
import { Waiting } from "../parts/Waiting";
import { RequestView } from "./RequestView";
import type { RequestFile } from "./request";

// Under another key than the row of the list, which is less than this; what goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const RequestPage = () => (
  <ShowBase<RequestFile>
    queryOptions={whole}
    loading={<Waiting lines={7} />}
    offline={<ShowFailed />}
    error={<ShowFailed />}
    render={({ record }) => record && <RequestView key={record.id} request={record} />}
  />
);
