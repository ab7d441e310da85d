import type { ConsoleMessage, ElectronApplication } from '@playwright/test'

/**
 * Hears what goes wrong in every window of an app from its first to its last moment: breaches of the content security
 * policy, errors nobody caught, and whatever the page or the browser writes as an error. Gives back the list, which grows.
 */
export async function hearComplaints(app: ElectronApplication): Promise<readonly string[]> {
  const complaints: string[] = []
  const hear = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  }
  const context = app.context()
  context.on('console', hear)
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())))
  await context.addInitScript(reportBreaches)
  // A window may have been there before anybody listened.
  for (const page of context.pages()) {
    const [said, thrown] = await Promise.all([page.consoleMessages(), page.pageErrors()])
    for (const message of said) hear(message)
    complaints.push(...thrown.map((error) => error.stack ?? String(error)))
  }
  return complaints
}

// Chromium writes a breach into the console as well; the event says which directive, and does so for styles that only warn.
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`The policy was broken: ${effectiveDirective} by ${blockedURI}`)
  })
}
