import { type Broken, dueDay, rowOf } from "./since.js";

/** Of what stays of requests when their case is gone. How long: terms.ts, REQUEST_FILE. */
export const ofRequestTraces: Broken = {
  request_traces_past_day: `${rowOf("request_trace", "t", "null::uuid")} where t.destroy_on <= ${dueDay}`,
};
