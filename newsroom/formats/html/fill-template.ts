/**
 * The template with each `{{slot}}` replaced by its text.
 *
 * A slot the template does not use is left out; a slot it asks for and nobody fills is a mistake in the template and throws.
 */
export function fillTemplate(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (asked: string, name: string) => {
    const filling = slots[name]
    if (filling === undefined) throw new Error(`The page template asks for ${asked}, which does not exist.`)
    return filling
  })
}
