import { describeHostFailure } from "../../src/excel/hostFailure";
import { hostFailureMessages } from "../../src/templates/messages/hostFailures";
import { languages } from "../../src/templates/Text";

const officeError = (code: string) =>
  Object.assign(new Error("as Excel words it"), { code, debugInfo: { errorLocation: "Range.values" } });

test.each([
  ["AccessDenied", "accessDenied"],
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "notSupported"],
  ["ItemNotFound", "itemMissing"],
  ["ItemAlreadyExists", "nameTaken"],
  ["ActivityLimitReached", "busy"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["InvalidArgument", "rejected"],
  ["SomethingNew", "unexpected"],
])("%s is told as %s", (hostCode, code) => {
  const failure = describeHostFailure(officeError(hostCode), { table: "customers" });
  expect(failure).toEqual({
    code,
    at: { table: "customers" },
    data: { hostCode, detail: "as Excel words it", member: "Range.values" },
  });
});

test("an error of our own is unexpected and keeps its message", () => {
  expect(describeHostFailure(new TypeError("x is undefined"))).toEqual({
    code: "unexpected",
    data: { hostCode: "", detail: "x is undefined", member: "" },
  });
});

test("whatever was thrown can be described", () => {
  expect(describeHostFailure("stop").data.detail).toBe("stop");
  expect(describeHostFailure(undefined).code).toBe("unexpected");
});

test("every message says what happened and what to do, in both languages", () => {
  const titles = Object.keys(hostFailureMessages).filter((key) => key.endsWith("Title"));
  expect(titles).toHaveLength(14);
  for (const title of titles) {
    const action = title.replace(/Title$/, "Action") as keyof typeof hostFailureMessages;
    for (const language of languages) expect(hostFailureMessages[action][language]).not.toBe("");
  }
});
