import type { Role } from "@zorgvuldig/schema/words";
import { askHouse } from "./ask-house";

export type Person = {
  id: string;
  name: string;
  role: Role;
  isLead: boolean;
  organisation: string;
  madeAt: string;
  signedInAt: string | null;
  hasSecondFactor: boolean;
  endedOn: string | null;
  changedBy: string | null;
  changedAt: string;
  endingBy: string | null;
  mayChange: boolean;
  mayEnd: boolean;
  mayAskEnding: boolean;
  mayConfirm: boolean;
};
export type People = { people: Person[]; mayInvite: boolean; isFresh: boolean };
export type Invited = { email: string; name: string; role: Role; organisation: string; isLead: boolean };

export const readPeople = async () => (await askHouse("GET", "/people")) as People;
export const invite = async (given: Partial<Invited>) =>
  (await askHouse("POST", "/people", given)) as { id: string; password: string };
export const changeRole = (id: string, given: Partial<Invited>) => askHouse("POST", `/people/${id}/role`, given);
export const endAccount = (id: string) => askHouse("POST", `/people/${id}/end`);
export const askEnding = (id: string) => askHouse("POST", `/people/${id}/ending`);
export const confirmEnding = (id: string) => askHouse("POST", `/people/${id}/ending/confirm`);
