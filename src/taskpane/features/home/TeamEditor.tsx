import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { openLists } from "../../../templates/lists";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import type { Language } from "../../../templates/Text";
import { Notice } from "../../components/Notice";
import { PlainList } from "../../components/PlainList";
import { useTexts } from "../../hooks/LanguageContext";
import type { DraftMember } from "./draftTeam";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

interface Props {
  readonly members: readonly DraftMember[];
  readonly language: Language;
  readonly disabled: boolean;
  readonly duplicate?: string;
  readonly onChange: (members: readonly DraftMember[]) => void;
}

/** A short list of names with roles; Enter in a name adds the next member. */
export function TeamEditor({ members, language, disabled, duplicate, onChange }: Props) {
  const styles = useStyles();
  const text = useTexts(firstRunMessages);
  const change = (id: number, part: Partial<DraftMember>) =>
    onChange(members.map((member) => (member.id === id ? { ...member, ...part } : member)));
  const add = () =>
    onChange([...members, { id: Math.max(0, ...members.map(({ id }) => id)) + 1, name: "", roleIndex: 0 }]);

  return (
    <>
      {members.length > 0 && (
        <PlainList>
          {members.map(({ id, name, roleIndex }, index) => (
            <li key={id} className={styles.row}>
              <Input
                className={styles.field}
                aria-label={text("memberNameOf", { number: index + 1 })}
                placeholder={text("memberName")}
                value={name}
                disabled={disabled}
                autoFocus={name === ""}
                onChange={(_, { value }) => change(id, { name: value })}
                onKeyDown={(event) => {
                  // While an input method is composing, Enter belongs to it.
                  if (event.key === "Enter" && !event.nativeEvent.isComposing && name.trim() !== "") add();
                }}
              />
              <Select
                className={styles.field}
                aria-label={text("memberRoleOf", { number: index + 1 })}
                value={String(roleIndex)}
                disabled={disabled}
                onChange={(_, { value }) => change(id, { roleIndex: Number(value) })}
              >
                {openLists.role.values.map((role, position) => (
                  <option key={role["en-US"]} value={position}>
                    {role[language]}
                  </option>
                ))}
              </Select>
              <Button
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={text("removeMember", { number: index + 1 })}
                disabled={disabled}
                onClick={() => onChange(members.filter((member) => member.id !== id))}
              />
            </li>
          ))}
        </PlainList>
      )}
      {duplicate !== undefined && <Notice intent="warning">{text("memberTwice", { name: duplicate })}</Notice>}
      <Button className={styles.add} icon={<Add20Regular />} disabled={disabled} onClick={add}>
        {text("addMember")}
      </Button>
    </>
  );
}
