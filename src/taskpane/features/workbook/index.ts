export { WorkbookView } from "./WorkbookView";
