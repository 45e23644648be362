import type { Role } from "@zorgvuldig/schema/words";
import { askHouse } from "./ask-house";

export type Recovery = {
  id: string;
  name: string;
  role: Role;
  begunBy: string;
  begunAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  usedAt: string | null;
  isOpen: boolean;
  /** Whether one may be the second person. */
  isMine: boolean;
};
export type Recoveries = {
  recoveries: Recovery[];
  colleagues: { id: string; name: string; role: Role; organisation: string }[];
  mayBegin: boolean;
};

export const readRecoveries = async () => (await askHouse("GET", "/recoveries")) as Recoveries;
export const beginRecovery = (accountId: string) => askHouse("POST", "/recoveries", { accountId });
export const confirmRecovery = async (id: string) => (await askHouse("POST", `/recoveries/${id}`)) as { code: string };
