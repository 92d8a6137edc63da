import { Badge, Caption1, Body1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import { tabColours } from "../../../excel/sheetLook";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { settingsSheetName } from "../../../templates/settings";
import { tableOrder, tables } from "../../../templates/tables";
import { PlainList } from "../../components/PlainList";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    fontFamily: "inherit",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  colour: { width: "4px", height: "32px", borderRadius: tokens.borderRadiusSmall },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly inspection: WorkbookInspection;
  readonly onOpen: (sheetName: string) => void;
}

/** The five sheets, in the colours of their tabs; one that is there is a way to it, one that is not is said to be missing. */
export function SheetList({ inspection, onOpen }: Props) {
  const styles = useStyles();
  const text = useTexts(firstRunMessages);
  const language = useLanguage();
  const sheets = tableOrder.map((key) => {
    const presence = inspection.tables[key];
    const { sheetName, description } = tables[key];
    return {
      key,
      sheetName: presence.status === "present" ? presence.sheetName : null,
      name: sheetName[language],
      description: description[language],
    };
  });
  const items = [
    ...sheets,
    {
      key: "settings" as const,
      sheetName: inspection.settingsSheetName,
      name: settingsSheetName[language],
      description: text("settingsDescription"),
    },
  ];

  return (
    <PlainList gap="narrow">
      {items.map(({ key, sheetName, name, description }) => {
        const content = (
          <>
            <span className={styles.colour} style={{ backgroundColor: tabColours[key] }} aria-hidden="true" />
            <span className={styles.words}>
              <Body1Strong>{sheetName ?? name}</Body1Strong>
              <Caption1 className={styles.note}>{description}</Caption1>
            </span>
          </>
        );
        return (
          <li key={key}>
            {sheetName === null ? (
              <div className={styles.item}>
                {content}
                <Badge appearance="tint" color="warning">
                  {text("sheetMissing")}
                </Badge>
              </div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.item, styles.link)}
                onClick={() => onOpen(sheetName)}
              >
                {content}
                <ChevronRight16Regular aria-hidden="true" />
              </button>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}
