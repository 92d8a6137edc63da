import { useRef, type ReactElement } from "react";
import type { Theme } from "../preferences";
import type { DisplayLanguage, PageTexts } from "../texts";
import { icons } from "./icons";

export interface TitleBarProps {
  readonly texts: PageTexts;
  readonly documentName: string;
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  readonly busy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: DisplayLanguage) => void;
  readonly onTheme: (theme: Theme) => void;
}

const languages: readonly { readonly value: DisplayLanguage; readonly label: string }[] = [
  { value: "zh-CN", label: "中文" },
  { value: "en-US", label: "English" },
];

/** The workbook's name with opening and saving on the left, display language and colours on the right. */
export function TitleBar(props: TitleBarProps): ReactElement {
  const { texts, language, theme, busy } = props;
  const input = useRef<HTMLInputElement>(null);
  const otherTheme: Theme = theme === "light" ? "dark" : "light";
  return (
    <header className="title-bar">
      <div className="title-side">
        <span className="product">{texts.product}</span>
        <button
          type="button"
          className="title-button"
          title={texts.openTip}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {icons.open}
          {texts.open}
        </button>
        <button type="button" className="title-button" title={texts.saveTip} disabled={busy} onClick={props.onSave}>
          {icons.save}
          {texts.save}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={texts.openTip}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // So that choosing the same file again is a change again.
            event.target.value = "";
            if (file !== undefined) props.onOpen(file);
          }}
        />
      </div>
      <h1 className="document-name">{props.documentName}</h1>
      <div className="title-side title-end">
        <div className="segments" role="group" aria-label={texts.language}>
          {languages.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              lang={value}
              aria-pressed={value === language}
              disabled={busy}
              onClick={() => props.onLanguage(value)}
            >
              {label}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="title-button icon-only"
          title={texts.theme[otherTheme]}
          aria-label={texts.theme[otherTheme]}
          onClick={() => props.onTheme(otherTheme)}
        >
          {theme === "light" ? icons.moon : icons.sun}
        </button>
      </div>
    </header>
  );
}
