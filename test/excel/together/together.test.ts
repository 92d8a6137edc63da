import { carelessSteps } from "./steps";
import { workTogether } from "./workTogether";

jest.setTimeout(600_000);

test.each([1, 2, 3])("[TO-1] two people work together for 150 steps (seed %i)", async (seed) => {
  const world = await workTogether(2, seed, 150);
  expect(world.customers.size).toBeGreaterThan(20);
});

test("[TO-1] three people work together for 100 steps", async () => {
  const world = await workTogether(3, 4, 100);
  expect(world.customers.size).toBeGreaterThan(15);
});

test("[TO-1] nothing is lost and both see the same while identifiers are spoiled and copied", async () => {
  const world = await workTogether(2, 5, 100, carelessSteps);
  expect(world.story.some((told) => told.includes("spoils"))).toBe(true);
});
