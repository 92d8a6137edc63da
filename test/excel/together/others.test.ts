import { carelessSteps } from "./steps";
import { workTogether } from "./workTogether";

jest.setTimeout(600_000);

test("[TO-1] three people, whose Excel tells a sort as an edit, work together for 250 steps", async () => {
  const world = await workTogether(3, 12, 250);
  expect(world.customers.size).toBeGreaterThan(20);
});

test("[TO-1] nothing is lost and both see the same while identifiers are spoiled and copied", async () => {
  const world = await workTogether(2, 5, 100, carelessSteps);
  expect(world.story.some((told) => told.includes("spoils"))).toBe(true);
});
