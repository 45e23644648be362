import { reactRouterProvider } from "ra-core";
import { KeptPage } from "./KeptPage";

const { Route } = reactRouterProvider;

/** What else there is below the address of the list. */
export const beside = <Route path="terms" element={<KeptPage />} />;
