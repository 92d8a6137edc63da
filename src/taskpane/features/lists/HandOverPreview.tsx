import { useState, type ReactElement } from "react";
import { Body1, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { HandOverChoice, HandOverPlan } from "../../../core/lists/planHandOver";
import { listMessages } from "../../../templates/messages/lists";
import { GrowingList } from "../../components/GrowingList";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  counts: { margin: 0, paddingInlineStart: "1.2em" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(96px, 40%)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
});

interface Props {
  readonly plan: HandOverPlan;
  readonly team: readonly string[];
  readonly choice: HandOverChoice;
  readonly onChange: (choice: HandOverChoice) => void;
}

/** How much changes hands, and for each customer who takes it over. */
export function HandOverPreview({ plan, team, choice, onChange }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const [isDetailed, setDetailed] = useState(false);
  const { customers, followUps, campaigns } = plan;
  const { leaver, successors = {} } = choice;
  return (
    <>
      <div role="status">
        <ul className={styles.counts}>
          <li>{text("customersCount", { count: customers.length })}</li>
          <li>{text("followUpsCount", { count: followUps.length })}</li>
          {choice.campaigns === true && <li>{text("campaignsCount", { count: campaigns.length })}</li>}
        </ul>
      </div>
      {customers.length > 0 && (
        <Switch
          label={text("perCustomer")}
          checked={isDetailed}
          onChange={(_, { checked }) => {
            setDetailed(checked);
            if (!checked) onChange({ ...choice, successors: {} });
          }}
        />
      )}
      {isDetailed && (
        <GrowingList
          label={text("perCustomer")}
          gap="narrow"
          items={customers}
          keyOf={({ item }) => item.rowIndex}
          draw={({ item: { identifier, name }, to }) => (
            <div className={styles.row}>
              <Body1 className={styles.name}>{name || identifier || text("unnamed")}</Body1>
              <Select
                aria-label={text("customerTo", { name: name || identifier || text("unnamed") })}
                value={to}
                disabled={identifier === ""}
                onChange={(_, { value }) => onChange({ ...choice, successors: { ...successors, [identifier]: value } })}
              >
                {to === "" && <option value="">{text("choosePerson")}</option>}
                {team
                  .filter((member) => member !== leaver)
                  .map((member) => (
                    <option key={member}>{member}</option>
                  ))}
              </Select>
            </div>
          )}
        />
      )}
    </>
  );
}
