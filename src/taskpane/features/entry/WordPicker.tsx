import type { ReactElement } from "react";
import { choiceKey } from "../../../core/choices";
import { entryMessages } from "../../../templates/messages/entry";
import { useTexts } from "../../hooks/LanguageContext";
import { ItemPicker, type PickerItem } from "./ItemPicker";
import { ListEmpty } from "./ListEmpty";

/** A list of more words than this gets a search box. */
const fewWords = 8;

interface Props {
  readonly label: string;
  readonly items: readonly PickerItem[];
  readonly current: string | null;
  readonly disabled: boolean;
  readonly onPick: (value: string) => void;
}

/** One word of a list, or one campaign, to be written into all selected cells. */
export function WordPicker({ label, items, ...rest }: Props): ReactElement {
  const text = useTexts(entryMessages);
  if (items.length === 0) return <ListEmpty />;
  const find = (query: string) => {
    const key = choiceKey(query);
    const fitting = items.filter(({ value, label: words }) => choiceKey(`${words} ${value}`).includes(key));
    return { items: fitting, note: fitting.length === 0 ? text("noneFound") : "" };
  };
  return <ItemPicker label={label} find={find} withSearch={items.length > fewWords} canEmpty {...rest} />;
}
