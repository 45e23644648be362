import "./providers/trusted-types";
import "@fontsource-variable/source-sans-3/wght.css";
import { createRoot } from "react-dom/client";
import { readSession } from "./providers/session";

// The language and the house's clock come first: nothing may be shown in another language, or on another day.
await readSession().catch(() => null);
const { App } = await import("./App");

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
