import type { KeeperMemory } from "../KeeperMemory";
import type { RowChange } from "../RowChange";

/** Plans what one row's change makes of its other cells. */
export type RowRule = (row: RowChange, memory: KeeperMemory) => void;
