import { stopCluster } from "./cluster.js";

export default stopCluster;
