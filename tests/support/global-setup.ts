import { startCluster, stopCluster } from "./cluster.js";

// A set-up that fails gets no tear-down: what it started is stopped here.
const globalSetup = (): Promise<void> =>
  startCluster().catch(async (error) => {
    await stopCluster();
    throw error;
  });

export default globalSetup;
