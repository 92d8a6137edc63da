import { useRef, useState, type ReactElement } from "react";
import {
  Body1,
  Button,
  Caption1,
  SearchBox,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { entryMessages } from "../../../templates/messages/entry";
import { PlainList } from "../../components/PlainList";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
    ...createFocusOutlineStyle(),
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  detail: { color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface PickerItem {
  /** What is written. */
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface Props {
  /** Names the search box, and the list of what was found. */
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** What all selected cells hold now; null where they differ. */
  readonly current: string | null;
  readonly disabled: boolean;
  /** Finds what fits; with an empty query, what is to be shown at first. */
  readonly find: (query: string) => { readonly items: readonly PickerItem[]; readonly note: string };
  readonly withSearch: boolean;
  /** Whether the selected cells may be emptied. */
  readonly canEmpty: boolean;
  readonly onPick: (value: string) => void;
}

/** One of several to be written: a search box, where Enter takes the first that fits, and the rest by the arrow keys. */
export function ItemPicker({
  label,
  placeholder,
  hint,
  current,
  disabled,
  find,
  withSearch,
  canEmpty,
  onPick,
}: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const [query, setQuery] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const { items, note } = find(query);
  return (
    <div className={styles.root}>
      {withSearch && (
        <SearchBox
          aria-label={label}
          {...(placeholder !== undefined && { placeholder })}
          value={query}
          disabled={disabled}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={(event) => {
            // While an input method is composing, the keys belong to it.
            if (event.nativeEvent.isComposing) return;
            const [first] = items;
            if (event.key === "Enter" && query.trim() !== "" && first !== undefined) onPick(first.value);
            if (event.key === "ArrowDown") {
              event.preventDefault();
              list.current?.querySelector("button")?.focus();
            }
          }}
        />
      )}
      {hint !== undefined && <Caption1 className={styles.note}>{hint}</Caption1>}
      <div role="status">{note !== "" && <Caption1 className={styles.note}>{note}</Caption1>}</div>
      <PlainList ref={list} label={label} gap="hairline" arrowKeys>
        {items.map((item) => (
          <li key={item.value}>
            <button
              type="button"
              className={mergeClasses(styles.item, item.value === current && styles.chosen)}
              aria-pressed={item.value === current}
              disabled={disabled}
              onClick={() => onPick(item.value)}
            >
              <Body1>{item.label}</Body1>
              {item.detail !== undefined && <Caption1 className={styles.detail}>{item.detail}</Caption1>}
            </button>
          </li>
        ))}
      </PlainList>
      {canEmpty && current !== "" && (
        <div>
          <Button appearance="subtle" disabledFocusable={disabled} onClick={() => onPick("")}>
            {text("emptyCell")}
          </Button>
        </div>
      )}
    </div>
  );
}
