import { useMemo, type ReactElement } from "react";
import { Body1 } from "@fluentui/react-components";
import { CustomerSearch, type SearchableCustomer } from "../../../core/customerSearch";
import type { MirrorTable } from "../../../excel/mirror/MirrorContents";
import { entryMessages } from "../../../templates/messages/entry";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { ItemPicker, type PickerItem } from "./ItemPicker";

/** So many at once: what fits a narrow pane without scrolling for long. */
const shownAtOnce = 20;

interface FoundCustomer extends SearchableCustomer {
  readonly owner: string;
}

interface Props {
  readonly customers: MirrorTable | undefined;
  /** The identifier that all selected cells hold; null where they differ. */
  readonly current: string | null;
  readonly disabled: boolean;
  readonly onPick: (identifier: string) => void;
}

/** Finds a customer by name, identifier, contact or the last figures of the phone number, and gives its identifier. */
export function CustomerPicker({ customers, current, disabled, onPick }: Props): ReactElement {
  const text = useTexts(entryMessages);
  const all = useMemo(() => foundCustomers(customers), [customers]);
  const search = useMemo(() => new CustomerSearch(all), [all]);
  const now = useMemo(() => all.find(({ identifier }) => identifier === current), [all, current]);
  if (all.length === 0) return <Notice intent="info">{text("noCustomers")}</Notice>;

  const find = (query: string) => {
    const { matches, total } = search.search(query, shownAtOnce);
    const items = matches.map(({ customer: { identifier, name, contactName, owner } }): PickerItem => ({
      value: identifier,
      label: name || text("unnamed"),
      detail: text("customerLine", {
        id: identifier,
        contact: contactName || text("nobody"),
        owner: owner || text("nobody"),
      }),
    }));
    if (query.trim() === "") return { items, note: "" };
    if (total === 0) return { items, note: text("customerNone", { query: query.trim() }) };
    if (total > items.length) return { items, note: text("resultsCut", { count: total, shown: items.length }) };
    return { items, note: total === 1 ? text("resultsOne") : text("results", { count: total }) };
  };
  return (
    <>
      {now !== undefined && <Body1>{text("currentCustomer", { name: now.name || text("unnamed") })}</Body1>}
      {now === undefined && current !== null && current !== "" && (
        <Notice intent="warning">{text("unknownCustomer", { id: current })}</Notice>
      )}
      <ItemPicker
        label={text("customerSearch")}
        placeholder={text("customerPlaceholder")}
        hint={text("customerHint")}
        current={current}
        disabled={disabled}
        find={find}
        withSearch
        canEmpty={false}
        onPick={onPick}
      />
    </>
  );
}

/** Rows without an identifier cannot be referred to. */
function foundCustomers(customers: MirrorTable | undefined): readonly FoundCustomer[] {
  const cell = (key: string, row: number): string => String(customers?.columns[key]?.[row] ?? "").trim();
  return Array.from({ length: customers?.rowCount ?? 0 }, (_, row) => ({
    identifier: cell("customerId", row),
    name: cell("customerName", row),
    contactName: cell("contactName", row),
    contact: cell("contact", row),
    owner: cell("owner", row),
  })).filter(({ identifier }) => identifier !== "");
}
