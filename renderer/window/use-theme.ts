import { useLayoutEffect } from 'react'
import { useWindowState } from './newsroom-window.tsx'

/** Puts the chosen theme on the page, and follows the system's where the user leaves it to the system. */
export function useTheme(): void {
  const theme = useWindowState(({ settings }) => settings.theme)
  const language = useWindowState(({ settings }) => settings.language)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useLayoutEffect(() => {
    const isDark = matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (isDark.matches ? 'dark' : 'light') : theme
    }
    show()
    isDark.addEventListener('change', show)
    return () => isDark.removeEventListener('change', show)
  }, [theme])
}
