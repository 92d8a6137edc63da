import { Field, Textarea } from "@fluentui/react-components";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { useTexts } from "../../hooks/LanguageContext";

interface Props {
  readonly onPaste: (pasted: { readonly html: string; readonly text: string }) => void;
}

/**
 * Takes cells that the person pastes here. The paste event hands over what is on the clipboard without a permission;
 * reading the clipboard by a button would need one, which Office's hosts do not grant everywhere.
 */
export function PasteField({ onPaste }: Props) {
  const text = useTexts(importSourceMessages);
  return (
    <Field label={text("pasteHere")} hint={text("pasteHint")}>
      <Textarea
        value=""
        rows={4}
        resize="vertical"
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData } = event;
          onPaste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
        }}
      />
    </Field>
  );
}
