// Answers each message with what it was, and what it knows of itself.
process.parentPort.on('message', ({ data }) => {
  if (data === 'end') process.exit(0)
  if (data === 'hang') for (;;);
  if (data === 'speak') console.log('spoken aloud')
  process.parentPort.postMessage({ data, type: process.type, greeting: process.argv.at(-1) })
})
