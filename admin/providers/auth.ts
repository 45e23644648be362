import { type AuthProvider, HttpError } from "react-admin";
import { callHouse } from "./house";
import { currentSession, forgetSession, readSession } from "./session";

const isOffline = (error: unknown) => error instanceof TypeError;

/** The house's own words for why somebody is not let in; nothing when what answered was not the house. */
const messageIn = async (response: Response): Promise<string> => {
  const answer: unknown = await response.json().catch(() => null);
  const said = typeof answer === "object" && answer !== null && "message" in answer ? answer.message : null;
  return typeof said === "string" ? said : "";
};

export const authProvider: AuthProvider = {
  login: async ({ email, password }: { email: string; password: string }) => {
    const response = await callHouse("POST", "/session", { email, password });
    if (!response.ok) throw new HttpError(await messageIn(response), response.status);
    await readSession();
  },

  logout: async () => {
    // Also called when the session is already gone; a house that cannot be reached must not keep the user here.
    await callHouse("DELETE", "/session").catch(() => null);
    forgetSession();
  },

  checkAuth: async () => {
    const { person } = await readSession().catch((error: unknown) => {
      if (isOffline(error)) return currentSession();
      throw error;
    });
    if (!person) throw { message: false };
  },

  checkError: async (error: unknown) => {
    if (error instanceof HttpError && error.status === 401) throw error;
  },

  getIdentity: async () => {
    const { person } = currentSession();
    return { id: person?.name ?? "", fullName: person?.name };
  },

  getPermissions: async () => currentSession().person?.role ?? null,
};
