/** Asks again and again until the answer is one, and gives it. */
export async function until(what, ask, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (let last; ; ) {
    const answer = await ask().catch((error) => void (last = error));
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s${last ? ` (${last.message})` : ""}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
