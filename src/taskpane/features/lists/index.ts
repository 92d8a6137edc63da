export { ListsView } from "./ListsView";
