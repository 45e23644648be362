import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import type { Role } from "@zorgvuldig/schema/words";
import { Admin, memoryStore, Resource } from "react-admin";
import { Broken } from "./parts/Broken";
import { Denied } from "./parts/Denied";
import { Frame } from "./parts/Frame";
import { NotFound } from "./parts/NotFound";
import { PageWaiting } from "./parts/PageWaiting";
import { SignIn } from "./parts/sign-in/SignIn";
import { darkTheme, lightTheme } from "./parts/theme/theme";
import { authProvider } from "./providers/auth";
import { dataProvider } from "./providers/data";
import { speak } from "./providers/i18n";
import { currentSession } from "./providers/session";
import { resourcesOf } from "./resources";

const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
const styles = createCache({ key: "zv", nonce, prepend: true });
const i18nProvider = speak(currentSession().language);
const store = memoryStore();

/** Tells nobody outside the house anything, and keeps nothing in the browser. */
export const App = () => (
  <CacheProvider value={styles}>
    <Admin
      disableTelemetry
      requireAuth
      store={store}
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Frame}
      loginPage={SignIn}
      loading={PageWaiting}
      catchAll={NotFound}
      accessDenied={Denied}
      error={Broken}
    >
      {(role: Role | null) =>
        role &&
        resourcesOf(role, currentSession().person?.isLead === true).map((noun) => (
          <Resource key={noun.name} {...noun} />
        ))
      }
    </Admin>
  </CacheProvider>
);
