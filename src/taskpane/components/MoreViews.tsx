import type { ComponentType } from "react";
import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Tooltip,
} from "@fluentui/react-components";
import { Form20Regular } from "@fluentui/react-icons/svg/form";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { PeopleList20Regular } from "@fluentui/react-icons/svg/people-list";
import { TableSettings20Regular } from "@fluentui/react-icons/svg/table-settings";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { useNavigation } from "../hooks/useNavigation";
import { menuViews, type MenuView } from "../paneDoor";

const icons: Readonly<Record<MenuView, ComponentType>> = {
  entry: Form20Regular,
  lists: PeopleList20Regular,
  workbook: TableSettings20Regular,
  history: History20Regular,
};

/** The way to the views that have no tab of their own. */
export function MoreViews() {
  const text = useTexts(paneMessages);
  const { view, show } = useNavigation();
  const isInFront = (menuViews as readonly string[]).includes(view);
  return (
    <Menu
      checkedValues={{ view: isInFront ? [view] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [next] = checkedItems;
        if (next !== undefined) show(next as MenuView);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text("more")} relationship="label">
          <ToggleButton appearance="subtle" checked={isInFront} icon={<MoreHorizontal20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menuViews.map((key) => {
            const Icon = icons[key];
            return (
              <MenuItemRadio key={key} name="view" value={key} icon={<Icon />}>
                {text(key)}
              </MenuItemRadio>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
