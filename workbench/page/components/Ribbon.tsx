import { useId, useState, type ReactElement } from "react";
import type { RibbonButton, RibbonTab } from "../../host/AddinManifest";
import { onThisServer } from "../openWorkbook";
import type { PageTexts } from "../texts";

export interface RibbonProps {
  readonly texts: PageTexts;
  readonly tabs: readonly RibbonTab[];
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's own ribbon tab, drawn from its manifest. */
export function Ribbon({ texts, tabs, onPress }: RibbonProps): ReactElement {
  const [chosenId, choose] = useState<string>();
  const panelId = useId();
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];
  return (
    <nav className="ribbon" aria-label={texts.ribbon}>
      <div className="ribbon-tabs" role="tablist" aria-label={texts.ribbon}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={panelId}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className="ribbon-strip" role="tabpanel" id={panelId} aria-label={chosen?.label}>
        {chosen?.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <Button key={button.id} button={button} onPress={onPress} />
              ))}
            </div>
            <div className="ribbon-group-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

function Button({
  button,
  onPress,
}: {
  readonly button: RibbonButton;
  readonly onPress: (button: RibbonButton) => void;
}): ReactElement {
  const tipId = useId();
  const icon = (size: number): string | undefined => {
    const url = button.icons[size];
    return url === undefined ? undefined : onThisServer(url);
  };
  return (
    <div className="ribbon-button-place">
      <button
        type="button"
        className="ribbon-button"
        data-control-id={button.id}
        aria-describedby={tipId}
        onClick={() => onPress(button)}
      >
        <img src={icon(32)} srcSet={`${icon(32) ?? ""} 1x, ${icon(64) ?? ""} 2x`} width={32} height={32} alt="" />
        <span>{button.label}</span>
      </button>
      <div className="ribbon-tip" role="tooltip" id={tipId}>
        <strong>{button.tipTitle}</strong>
        <p>{button.tipText}</p>
      </div>
    </div>
  );
}
