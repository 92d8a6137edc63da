export { CheckView } from "./CheckView";
