import { workTogether } from "./workTogether";

jest.setTimeout(900_000);

test("[TO-1] two people work together for 1,000 steps", async () => {
  const world = await workTogether(2, 7, 1000);
  expect(world.customers.size).toBeGreaterThan(20);
});
