/** Everything a window may ask of the main process. */
export const callNames = [
  'desk:show',
  'desk:open',
  'desk:recent',
  'desk:open-recent',
  'desk:settings',
  'story:open',
  'story:journal',
  'story:save',
  'story:close',
  'story:create',
  'story:duplicate',
  'story:rename',
  'story:bin',
  'story:put-back',
  'story:reveal',
  'story:resolve',
  'media:add',
  'media:choose',
  'intake:read',
  'intake:choose',
  'intake:drop',
  'intake:accept',
  'export:plan',
  'export:write',
  'export:stop',
  'export:reveal',
  'preview:show',
  'settings:read',
  'settings:change',
  'window:state',
  'window:open',
  'link:open',
  'log:bug',
] as const

/** Everything the main process may tell a window unasked. */
export const noticeNames = [
  'menu:command',
  'desk:changed',
  'house:changed',
  'story:changed-on-disk',
  'settings:changed',
] as const

export type CallName = (typeof callNames)[number]
export type NoticeName = (typeof noticeNames)[number]
