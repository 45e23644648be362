import { writeVisits } from "@zorgvuldig/server/visit/visits";
import type { Bureau } from "./bureau.js";

/** Does at this moment what a server does every minute about visits. */
export const countsVisits = ({ house }: Bureau): Promise<void> => writeVisits(house);
