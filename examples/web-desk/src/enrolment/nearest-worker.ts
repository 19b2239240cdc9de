import { holdLifeLock } from "../life-lock";
import { engine } from "../policy";
import type { Facts } from "./model";
import type { LifeLock, NearestAnswer } from "./nearest";

holdLifeLock((lock) => postMessage({ lock } satisfies LifeLock));

addEventListener("message", ({ data }: MessageEvent<{ number: number; at: string; facts: Facts }>) => {
  void answer(data.number, data.at, data.facts);
});

async function answer(number: number, at: string, facts: Facts): Promise<void> {
  const message: NearestAnswer = { number };
  try {
    const nearest = (await engine()).nearestPermit(at, facts);
    if (nearest !== undefined) {
      message.nearest = nearest;
    }
  } catch {
    // The page says nothing of a nearest permit then; what it says of the decision does not depend on it.
  }
  postMessage(message);
}
