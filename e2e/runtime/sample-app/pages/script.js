const status = document.getElementById('status')
const text = document.getElementById('text')
const drop = document.getElementById('drop')

window.heard = []
window.sample.onMenu((said) => (status.textContent = `menu: ${said}`))
window.sample.onSecond((argument) => (status.textContent = `second: ${argument}`))
document.addEventListener('securitypolicyviolation', (event) =>
  window.heard.push(`refused: ${event.effectiveDirective}`),
)
text.addEventListener('input', () => window.sample.setUnsaved(true))
for (const name of ['compositionstart', 'compositionend'])
  text.addEventListener(name, (event) => window.heard.push(`${name}: ${event.data}`))
text.addEventListener('paste', (event) =>
  window.heard.push(`paste: ${event.clipboardData.types.toSorted().join(' ')}`),
)
window.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'k') event.preventDefault()
})
document
  .getElementById('drag')
  .addEventListener('dragstart', (event) => event.dataTransfer.setData('text/plain', 'dragged'))
drop.addEventListener('dragover', (event) => event.preventDefault())
drop.addEventListener('drop', async (event) => {
  event.preventDefault()
  const [file] = event.dataTransfer.files
  drop.textContent = file ? `${file.name}: ${await file.text()}` : event.dataTransfer.getData('text/plain')
})
status.textContent = 'ready'
