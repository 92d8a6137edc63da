import { EventQueue } from "../../../src/excel/mirror/EventQueue";
import type { SheetEvent } from "../../../src/excel/mirror/SheetEvent";

const event = (worksheetId: string): SheetEvent => ({ kind: "structure", worksheetId });

function start(fails: (times: number) => boolean = () => false, isPassing = false) {
  const log: string[] = [];
  let times = 0;
  let busy = 0;
  const queue = new EventQueue({
    follow: async (events) => {
      busy += 1;
      expect(busy).toBe(1);
      await Promise.resolve();
      busy -= 1;
      times += 1;
      if (fails(times)) throw new Error("refused");
      log.push(events.map(({ worksheetId }) => worksheetId).join("+"));
    },
    recover: () => Promise.resolve(void log.push("all")),
    onFailure: (error) => log.push((error as Error).message),
    isPassing: () => isPassing,
  });
  queue.start();
  return { queue, log };
}

test("events that come together are followed together, later ones after them", async () => {
  const { queue, log } = start();
  queue.add([event("a")]);
  queue.add([event("b")]);
  queue.addWork(() => Promise.resolve(void log.push("work")));
  await queue.settled();
  queue.add([event("c")]);
  await queue.settled();
  expect(log).toEqual(["a+b", "work", "c"]);
});

test("what fails is tried again with the next change", async () => {
  const { queue, log } = start((times) => times === 1);
  queue.add([event("a")]);
  await queue.settled();
  queue.add([event("b")]);
  await queue.settled();
  expect(log).toEqual(["refused", "a+b"]);
});

test("what fails because of what others do at that moment is tried again at once, and told when it fails again", async () => {
  const once = start((times) => times === 1, true);
  once.queue.add([event("a")]);
  await once.queue.settled();
  expect(once.log).toEqual(["a"]);
  const twice = start((times) => times <= 2, true);
  twice.queue.add([event("a")]);
  await twice.queue.settled();
  expect(twice.log).toEqual(["refused"]);
});

test("what fails twice has everything read again at the change after", async () => {
  const { queue, log } = start((times) => times <= 2);
  queue.add([event("a")]);
  await queue.settled();
  queue.retry();
  await queue.settled();
  queue.add([event("b")]);
  await queue.settled();
  // What is new by then is in what was read.
  expect(log).toEqual(["refused", "refused", "all"]);
});

test("nothing is followed before the start and after the end", async () => {
  const { queue, log } = start();
  queue.close();
  queue.add([event("a")]);
  await queue.settled();
  expect(log).toEqual([]);
});
