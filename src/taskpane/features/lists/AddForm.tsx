import { useState, type ReactElement } from "react";
import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { NewWord } from "../../../excel/lists/editList";
import { listMessages } from "../../../templates/messages/lists";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});

interface Props {
  readonly listName: string;
  /** Roles to choose from; null for lists of plain words. */
  readonly roles: readonly string[] | null;
  readonly disabled: boolean;
  readonly onAdd: (word: NewWord) => void;
}

/** Adds a word at the end of a list; Enter adds it and begins the next. */
export function AddForm({ listName, roles, disabled, onAdd }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [department, setDepartment] = useState("");
  return (
    <form
      className={styles.root}
      aria-label={text("addTo", { list: listName })}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || disabled) return;
        onAdd(roles === null ? { name: name.trim() } : { name: name.trim(), role, department: department.trim() });
        setName("");
      }}
    >
      <Input
        className={styles.field}
        aria-label={text(roles === null ? "newWord" : "newMember")}
        placeholder={text(roles === null ? "newWord" : "newMember")}
        value={name}
        onChange={(_, { value }) => setName(value)}
      />
      {roles !== null && (
        <>
          <Select
            className={styles.field}
            aria-label={text("role")}
            value={role}
            onChange={(_, { value }) => setRole(value)}
          >
            <option value="">{text("noRole")}</option>
            {roles.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
          <Input
            className={styles.field}
            aria-label={text("department")}
            placeholder={text("department")}
            value={department}
            onChange={(_, { value }) => setDepartment(value)}
          />
        </>
      )}
      <Button type="submit" icon={<Add20Regular />} disabledFocusable={disabled || name.trim() === ""}>
        {text("add")}
      </Button>
    </form>
  );
}
