import type { ReactElement } from "react";
import { Body1, Body1Strong, makeStyles } from "@fluentui/react-components";
import { parseBudgetItems } from "../../../core/budgetItems";
import { entryMessages } from "../../../templates/messages/entry";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em", overflowWrap: "anywhere" } });

/** Shows what is read from an itemised budget: its items and their sum, or the items that have no clear amount. */
export function BudgetBreakdown({ budget }: { readonly budget: string }): ReactElement | null {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const language = useLanguage();
  if (budget.trim() === "") return null;
  const figure = (amount: number) => amount.toLocaleString(language);
  const outcome = parseBudgetItems(budget);
  if (!outcome.ok) {
    const items = outcome.problems.flatMap(({ data }) => (data?.["item"] === undefined ? [] : [String(data["item"])]));
    return (
      <Notice intent="warning">
        {text("budgetUnread", { items: items.join(language === "zh-CN" ? "、" : ", ") })}
      </Notice>
    );
  }
  const { items, total } = outcome.value;
  return (
    <Section title={text("breakdown")}>
      <ul className={styles.list}>
        {items.map(({ name, amount }, index) => (
          <li key={`${index} ${name}`}>
            <Body1>{text("budgetItem", { name, amount: figure(amount) })}</Body1>
          </li>
        ))}
      </ul>
      <Body1Strong>{text("budgetTotal", { total: figure(total) })}</Body1Strong>
    </Section>
  );
}
