import {
  costPerAction,
  costPerLead,
  costPerWonCustomer,
  customerAcquisitionCost,
} from "../../../src/core/metrics/acquisition";
import { breakEvenUnits } from "../../../src/core/metrics/breakEven";
import { clickThroughRate, conversionRate } from "../../../src/core/metrics/conversion";
import { overdueDays } from "../../../src/core/metrics/overdueDays";
import { repurchaseRate } from "../../../src/core/metrics/repurchase";
import { averageOrderValue, returnOnInvestment, returnRatio, returnRatioText } from "../../../src/core/metrics/returns";

const value = (expected: number | string) => ({ ok: true, value: expected });
const failure = (error: string, code: string): unknown =>
  expect.objectContaining({ ok: false, error, problem: expect.objectContaining({ code }) as unknown });

describe("acquisition", () => {
  test("a budget of 33,000 for 200 new customers costs 165 each", () => {
    expect(customerAcquisitionCost(33_000, 200)).toEqual(value(165));
  });
  test("no new customers are no price, but a division by zero", () => {
    expect(customerAcquisitionCost(33_000, 0)).toEqual(failure("divisionByZero", "noNewCustomers"));
    expect(costPerWonCustomer(100, 0)).toEqual(failure("divisionByZero", "noWonCustomers"));
    expect(costPerLead(100, 0)).toEqual(failure("divisionByZero", "noLeads"));
  });
  test("a budget of zero is a price of zero", () => {
    expect(customerAcquisitionCost(0, 5)).toEqual(value(0));
  });
  test("a negative figure is refused, and so is what is not a number", () => {
    expect(customerAcquisitionCost(-1, 5)).toEqual(failure("invalidNumber", "negativeNumber"));
    expect(customerAcquisitionCost(Number.NaN, 5)).toEqual(failure("invalidValue", "notANumber"));
    expect(customerAcquisitionCost(Number.POSITIVE_INFINITY, 5)).toEqual(failure("invalidValue", "notANumber"));
  });
});

describe("the process guide's tracking rows", () => {
  const first = { exposures: 5000, clicks: 300, leads: 15, conversions: 3, cost: 2000, revenue: 5000 };
  const second = { exposures: 8000, clicks: 500, leads: 20, conversions: 5, cost: 3000, revenue: 9000 };

  test("each row's cost per conversion is 667 and 600", () => {
    const firstCost = costPerAction(first.cost, first.conversions);
    expect(firstCost.ok && Math.round(firstCost.value)).toBe(667);
    expect(costPerAction(second.cost, second.conversions)).toEqual(value(600));
  });
  test("1:2.5 means a revenue of 5,000 and an ROI of 150 %; 1:3.0 means 9,000 and 200 %", () => {
    expect(returnRatioText(first.revenue, first.cost)).toEqual(value("1:2.5"));
    expect(returnOnInvestment(first.revenue, first.cost)).toEqual(value(1.5));
    expect(returnRatioText(second.revenue, second.cost)).toEqual(value("1:3.0"));
    expect(returnOnInvestment(second.revenue, second.cost)).toEqual(value(2));
  });
  test("both rows together come from sums: 625 a conversion, not 633.5, and 1:2.8, not 2.75", () => {
    expect(costPerAction(first.cost + second.cost, first.conversions + second.conversions)).toEqual(value(625));
    expect(returnRatioText(first.revenue + second.revenue, first.cost + second.cost)).toEqual(value("1:2.8"));
  });
  test("clicks through are 6 % of the first row's exposures", () => {
    expect(clickThroughRate(first.clicks, first.exposures)).toEqual(value(0.06));
    expect(costPerLead(second.cost, second.leads)).toEqual(value(150));
  });
});

describe("conversion", () => {
  test("60 of 200 is 0.3, and all of them is 1", () => {
    expect(conversionRate(60, 200)).toEqual(value(0.3));
    expect(conversionRate(200, 200)).toEqual(value(1));
  });
  test("more with intent than there are is a mistake, not a rate above 1", () => {
    expect(conversionRate(201, 200)).toEqual(failure("invalidNumber", "moreIntentThanNew"));
    expect(clickThroughRate(2, 1)).toEqual(failure("invalidNumber", "moreClicksThanExposures"));
  });
  test("without new customers the division by zero comes first", () => {
    expect(conversionRate(1, 0)).toEqual(failure("divisionByZero", "noNewCustomers"));
    expect(clickThroughRate(0, 0)).toEqual(failure("divisionByZero", "noExposures"));
  });
});

describe("returns", () => {
  test("the average order value is the amount over the customers", () => {
    expect(averageOrderValue(120_000, 8)).toEqual(value(15_000));
    expect(averageOrderValue(0, 0)).toEqual(failure("divisionByZero", "noWonCustomers"));
  });
  test("nothing came back: ROI −1, ratio 0", () => {
    expect(returnOnInvestment(0, 500)).toEqual(value(-1));
    expect(returnRatio(0, 500)).toEqual(value(0));
  });
  test("a cost of zero has no return", () => {
    expect(returnOnInvestment(500, 0)).toEqual(failure("divisionByZero", "noCost"));
    expect(returnRatioText(500, 0)).toEqual(failure("divisionByZero", "noCost"));
  });
  test.each([
    [2.25, 1, "1:2.3"],
    [1.15, 1, "1:1.2"],
    [1.0499, 1, "1:1.0"],
    [12345.67, 1, "1:12345.7"],
  ])("%d on %d is written %s: half a tenth goes up", (revenue, cost, text) => {
    expect(returnRatioText(revenue, cost)).toEqual(value(text));
  });
});

describe("break-even", () => {
  test("60,000 fixed at a margin of 60 breaks even at 1,000", () => {
    expect(breakEvenUnits(60_000, 150, 90)).toEqual(value(1000));
  });
  test("a price at or below the unit cost never does", () => {
    expect(breakEvenUnits(60_000, 90, 90)).toEqual(failure("invalidNumber", "priceNotAboveUnitCost"));
    expect(breakEvenUnits(60_000, 80, 90)).toEqual(failure("invalidNumber", "priceNotAboveUnitCost"));
  });
});

describe("repurchase", () => {
  test("one of three customers bought twice", () => {
    expect(repurchaseRate(["C1", "C2", "C1", "C3"])).toEqual(value(1 / 3));
  });
  test("three orders are still one returning customer; blanks and spaces are nobody", () => {
    expect(repurchaseRate(["C1", " C1", "C1 ", "", "  ", "C2"])).toEqual(value(0.5));
  });
  test("no orders at all is a division by zero", () => {
    expect(repurchaseRate(["", " "])).toEqual(failure("divisionByZero", "noOrders"));
  });
});

describe("days overdue", () => {
  test("counts whole calendar days from the due date, whatever the time of day", () => {
    expect(overdueDays(45474, false, 45479)).toEqual(value(5));
    expect(overdueDays(45474.9, false, 45475.1)).toEqual(value(1));
  });
  test("is 0 when done, not yet due, due today, or without a due date", () => {
    expect(overdueDays(45474, true, 45479)).toEqual(value(0));
    expect(overdueDays(45480, false, 45479)).toEqual(value(0));
    expect(overdueDays(45479, false, 45479)).toEqual(value(0));
    expect(overdueDays(null, false, 45479)).toEqual(value(0));
  });
});
