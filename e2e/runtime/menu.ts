import { EventEmitter } from 'node:events'
import { MenuItem } from './menu-item.ts'
import { makeEvent } from './stand-in-event.ts'
import { refuseMissing } from './unsupported.ts'

type Template = Electron.MenuItemConstructorOptions | MenuItem

const shown = { applicationMenu: null as Menu | null }

/** A menu. There is nothing to see of it: its items are clicked by specs, or reached by their keys. */
export class Menu extends EventEmitter {
  items: MenuItem[] = []
  private whenPopupClosed: (() => void) | undefined

  append(item: MenuItem): void {
    this.insert(this.items.length, item)
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this
    this.items.splice(position, 0, item)
  }

  /** The item with that id, in this menu or any below. */
  getMenuItemById(id: string): MenuItem | null {
    return this.allItems().find((item) => item.id === id) ?? null
  }

  popup({ callback }: { callback?: () => void } = {}): void {
    this.whenPopupClosed = callback
    this.emit('menu-will-show', makeEvent())
  }

  closePopup(): void {
    this.emit('menu-will-close', makeEvent())
    this.whenPopupClosed?.()
  }

  /** For the runtime: every item, those of menus below included. */
  allItems(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.allItems() ?? [])])
  }

  static buildFromTemplate(template: readonly Template[]): Menu {
    const menu = new Menu()
    for (const item of template)
      menu.append(
        item instanceof MenuItem ? item : new MenuItem(item as ConstructorParameters<typeof MenuItem>[0]),
      )
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    shown.applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return shown.applicationMenu
  }
}

refuseMissing(Menu.prototype, 'Menu')
