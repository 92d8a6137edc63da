import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { isoDateOf } from "../../../core/dates";
import { dateOrders, dateParts, serialOfParts, type DateOrder } from "../../../core/import/dateText";
import { importMessages } from "../../../templates/messages/import";
import { useTexts } from "../../hooks/LanguageContext";
import type { DateQuestion } from "./dateQuestions";

const orderTexts = { ymd: "dateOrderYmd", dmy: "dateOrderDmy", mdy: "dateOrderMdy" } as const;

interface Props {
  readonly question: DateQuestion;
  readonly onAnswer: (order: DateOrder) => void;
}

/** Asks once for a whole column which day an ambiguous date is. */
export function DateQuestionField({ question, onAnswer }: Props) {
  const text = useTexts(importMessages);
  const { heading, example, orders, answer } = question;
  const parts = dateParts(example);
  const day = (order: DateOrder): string => {
    const serial = parts && serialOfParts(parts, order);
    return serial === null ? example : isoDateOf(serial);
  };
  return (
    <Field label={text("dateOrderFor", { heading, example })} hint={text("dateOrderHint")} required>
      <RadioGroup
        value={answer ?? ""}
        onChange={(_, { value }) => {
          const order = dateOrders.find((known) => known === value);
          if (order) onAnswer(order);
        }}
      >
        {orders.map((order) => (
          <Radio key={order} value={order} label={text(orderTexts[order], { date: day(order) })} />
        ))}
      </RadioGroup>
    </Field>
  );
}
