import type { ReactElement } from "react";
import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { HandOverChoice } from "../../../core/lists/planHandOver";
import { listMessages } from "../../../templates/messages/lists";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly team: readonly string[];
  readonly choice: HandOverChoice;
  readonly disabled: boolean;
  readonly onChange: (choice: HandOverChoice) => void;
}

/** Who hands over to whom, and how much of it. */
export function HandOverFields({ team, choice, disabled, onChange }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const { leaver, successor, openCustomersOnly = false, campaigns = false } = choice;
  const others = team.filter((name) => name !== leaver);
  return (
    <div className={styles.root}>
      <Field label={text("leaver")}>
        <Select
          value={leaver}
          disabled={disabled}
          onChange={(_, { value }) => onChange({ ...choice, leaver: value, successors: {} })}
        >
          {!team.includes(leaver) && <option value={leaver}>{text("notInTeam", { name: leaver })}</option>}
          {team.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={text("successor")}>
        <Select
          value={others.includes(successor) ? successor : ""}
          disabled={disabled}
          onChange={(_, { value }) => onChange({ ...choice, successor: value })}
        >
          <option value="">{text("choosePerson")}</option>
          {others.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={text("openCustomersOnly")}
        checked={openCustomersOnly}
        disabled={disabled}
        onChange={(_, { checked }) => onChange({ ...choice, openCustomersOnly: checked === true })}
      />
      <Checkbox
        label={text("withCampaigns")}
        checked={campaigns}
        disabled={disabled}
        onChange={(_, { checked }) => onChange({ ...choice, campaigns: checked === true })}
      />
    </div>
  );
}
