import { gather, pause } from "./Gathering";
import { everydaySteps, takeStep } from "./steps";
import { whatIsWrong } from "./whatIsWrong";
import { World } from "./World";

/** After so many steps everybody rests, and everything is looked at. */
const stepsBetweenLooks = 25;

/** Lets people work together for a while; fails with the seed, what is wrong and what was done last. */
export async function workTogether(
  peopleCount: number,
  seed: number,
  stepCount: number,
  steps = everydaySteps,
): Promise<World> {
  const gathering = await gather(peopleCount, seed);
  const world = new World(gathering, seed);
  const fail = (faults: readonly string[]): never => {
    const findings = gathering.people.map(
      ({ name, mirror }) => `${name} lists ${JSON.stringify(mirror.current.findings.slice(-10))}`,
    );
    const told = [
      `seed ${String(seed)}, ${String(peopleCount)} people`,
      ...faults.slice(0, 12),
      ...findings,
      ...world.story.slice(-60),
    ];
    throw new Error(told.join("\n"));
  };
  try {
    for (let step = 1; step <= stepCount; step++) {
      await takeStep(world, steps).catch((error: unknown) => fail([String(error), ...whatIsWrong(world, steps)]));
      // Now and then the add-ins get a moment, and now and then the next step follows at once.
      if (world.chance.below(3) === 0) await pause(world.chance.below(90));
      if (step % stepsBetweenLooks !== 0 && step !== stepCount) continue;
      await world.importsDone();
      await gathering.rest();
      const faults = whatIsWrong(world, steps);
      if (faults.length > 0) fail(faults);
    }
    return world;
  } finally {
    await gathering.stop();
  }
}
