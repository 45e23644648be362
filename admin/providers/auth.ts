import { type AuthProvider, HttpError } from "react-admin";
import { callHouse } from "./house";
import { forgetTyping } from "./kept-typing";
import { currentSession, forgetSession, loseSession, readSession } from "./session";

const isOffline = (error: unknown) => error instanceof TypeError;

export const authProvider: AuthProvider = {
  // The house let somebody in already: that takes more than one question, and the page for it asks them.
  login: async () => {
    const { person } = await readSession();
    if (!person) throw new HttpError("", 401);
  },

  logout: async () => {
    // Also called when the session is already gone; a house that cannot be reached must not keep the user here.
    await callHouse("DELETE", "/session").catch(() => null);
    if (!currentSession().isLost) forgetTyping();
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
    if (!(error instanceof HttpError && error.status === 401)) return;
    if (currentSession().person) loseSession("ended");
    throw error;
  },

  getIdentity: async () => {
    const { person } = currentSession();
    return { id: person?.name ?? "", fullName: person?.name };
  },

  getPermissions: async () => currentSession().person?.role ?? null,
};
