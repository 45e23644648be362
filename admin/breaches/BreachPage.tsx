import { ShowBase } from "react-admin";
import { ShowFailed } from "../parts/ShowFailed";
import { Waiting } from "../parts/Waiting";
import { BreachView } from "./BreachView";
import type { BreachFile } from "./breach";

// Under another key than the row of the list, which is less than this; what goes wrong, the page itself says.
const whole = { meta: { whole: true }, onError: () => {} };

export const BreachPage = () => (
  <ShowBase<BreachFile>
    queryOptions={whole}
    loading={<Waiting lines={7} />}
    offline={<ShowFailed />}
    error={<ShowFailed />}
    render={({ record }) => record && <BreachView key={record.id} breach={record} />}
  />
);
