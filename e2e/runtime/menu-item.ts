import { BrowserWindow } from './browser-window.ts'
import { Menu } from './menu.ts'
import { describeRole, listRoleItems, performRole } from './menu-roles.ts'
import { makeEvent } from './stand-in-event.ts'
import { refuseMissing } from './unsupported.ts'

type Template = Electron.MenuItemConstructorOptions | MenuItem
type Options = Omit<Electron.MenuItemConstructorOptions, 'role' | 'submenu'> & {
  readonly role?: string
  readonly submenu?: Template[] | Menu
}

const counter = { last: 0 }

/** One line of a menu. It may be changed at any time, as in Electron. */
export class MenuItem {
  readonly id: string
  readonly role: string | undefined
  readonly type: NonNullable<Electron.MenuItemConstructorOptions['type']>
  readonly submenu: Menu | undefined
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  readonly commandId: number
  label: string
  sublabel: string
  toolTip: string
  enabled: boolean
  visible: boolean
  checked: boolean
  /** The menu it stands in, once it stands in one. */
  menu: Menu | null = null
  private readonly whenClicked: Options['click']

  constructor(options: Options) {
    counter.last += 1
    const role = options.role === undefined ? undefined : describeRole(options.role)
    const items = options.submenu ?? (options.role === undefined ? undefined : listRoleItems(options.role))
    this.id = options.id ?? ''
    this.role = options.role
    this.submenu =
      items === undefined || items instanceof Menu ? items : Menu.buildFromTemplate(items as Template[])
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator !== false
    this.commandId = counter.last
    this.label = options.label ?? role?.label ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.enabled = options.enabled !== false
    this.visible = options.visible !== false
    this.checked = options.checked === true
    this.whenClicked = options.click
  }

  /** As if a person had chosen it: nothing happens while it is disabled; check marks change first. */
  click = (
    event: object = makeEvent(),
    window: BrowserWindow | null = BrowserWindow.getFocusedWindow(),
  ): void => {
    if (!this.enabled) return
    this.changeMark()
    if (this.role !== undefined && performRole(this.role, window)) return
    // Electron's own types know only Electron's own classes.
    Reflect.apply(this.whenClicked ?? (() => undefined), undefined, [this, window ?? undefined, event])
  }

  private changeMark(): void {
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type !== 'radio') return
    for (const item of this.menu?.items ?? []) if (item.type === 'radio') item.checked = false
    this.checked = true
  }
}

refuseMissing(MenuItem.prototype, 'MenuItem', ['icon', 'userAccelerator', 'sharingItem'])
