import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { StillWaiting } from "./StillWaiting";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
  },
});

/** Stands in for a view until Excel has answered for the first time. */
export function Loading({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Spinner label={label} />
      <StillWaiting />
    </div>
  );
}
