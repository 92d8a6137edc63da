import { Field, Select } from "@fluentui/react-components";
import { encodingNames, type EncodingName } from "../../../core/import/recogniseEncoding";
import { importMessages } from "../../../templates/messages/import";
import { useTexts } from "../../hooks/LanguageContext";

/** Encodings as people know them; the names are the same in both languages. */
const labels: Readonly<Record<EncodingName, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB 18030 / GBK",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  big5: "Big5",
  "windows-1252": "Windows-1252",
};

interface Props {
  readonly value: EncodingName;
  /** False where the encoding was only likely. */
  readonly certain: boolean;
  readonly onChange: (encoding: EncodingName) => void;
}

/** Shows in which encoding the file was read, and lets another one be tried. */
export function EncodingField({ value, certain, onChange }: Props) {
  const text = useTexts(importMessages);
  const doubt = certain ? {} : ({ validationState: "warning", validationMessage: text("encodingUncertain") } as const);
  return (
    <Field label={text("encoding")} {...doubt}>
      <Select
        value={value}
        onChange={(_, { value: name }) => {
          const encoding = encodingNames.find((known) => known === name);
          if (encoding) onChange(encoding);
        }}
      >
        {encodingNames.map((name) => (
          <option key={name} value={name}>
            {labels[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
