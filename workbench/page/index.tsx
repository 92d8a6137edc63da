import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no #root.");
createRoot(container).render(<App />);
