import { ShowBase } from "react-admin";
import { ShowFailed } from "../parts/ShowFailed";
import { Waiting } from "../parts/Waiting";
import { ProcessorView } from "./ProcessorView";
import type { ProcessorFile } from "./processor";

// Under another key than the row of the list, which is less than this; what goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const ProcessorPage = () => (
  <ShowBase<ProcessorFile>
    queryOptions={whole}
    loading={<Waiting lines={7} />}
    offline={<ShowFailed />}
    error={<ShowFailed />}
    render={({ record }) => record && <ProcessorView key={record.id} processor={record} />}
  />
);
