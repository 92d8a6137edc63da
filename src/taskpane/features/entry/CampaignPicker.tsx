import { useMemo, type ReactElement } from "react";
import type { MirrorTable } from "../../../excel/mirror/MirrorContents";
import { entryMessages } from "../../../templates/messages/entry";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import type { PickerItem } from "./ItemPicker";
import { WordPicker } from "./WordPicker";

interface Props {
  readonly campaigns: MirrorTable | undefined;
  /** The identifier that all selected cells hold; null where they differ. */
  readonly current: string | null;
  readonly disabled: boolean;
  readonly onPick: (identifier: string) => void;
}

/** Finds a campaign by name or identifier, and gives its identifier. */
export function CampaignPicker({ campaigns, ...rest }: Props): ReactElement {
  const text = useTexts(entryMessages);
  const items = useMemo(() => campaignItems(campaigns), [campaigns]);
  if (items.length === 0) return <Notice intent="info">{text("noCampaigns")}</Notice>;
  return <WordPicker label={text("campaignSearch")} items={items} {...rest} />;
}

/** Rows without an identifier cannot be referred to. */
function campaignItems(campaigns: MirrorTable | undefined): readonly PickerItem[] {
  const cell = (key: string, row: number): string => String(campaigns?.columns[key]?.[row] ?? "").trim();
  return Array.from({ length: campaigns?.rowCount ?? 0 }, (_, row) => ({
    value: cell("campaignId", row),
    label: cell("campaignName", row) || cell("campaignId", row),
    detail: cell("campaignId", row),
  })).filter(({ value }) => value !== "");
}
