/** One line about what a script does now, so that nobody wonders what a command changed on their machine. */
export function say(sentence) {
  process.stdout.write(`suar: ${sentence}\n`);
}

/** Ends with a sentence that names the way out. */
export function fail(sentence, status = 1) {
  process.stderr.write(`suar: ${sentence}\n`);
  process.exit(status);
}
