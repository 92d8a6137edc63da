import type { Ref } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Out of sight, but there for screen readers and for programs that fill it in.
  input: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** The browser's own file input, which cannot be styled; a button beside it opens it. */
export function HiddenFileInput({ ref, label, accept, onChoose }: Props) {
  const styles = useStyles();
  return (
    <input
      ref={ref}
      type="file"
      className={styles.input}
      aria-label={label}
      accept={accept}
      tabIndex={-1}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // So that choosing the same file again, after a change, is noticed.
        if (file) onChoose(file);
        currentTarget.value = "";
      }}
    />
  );
}
