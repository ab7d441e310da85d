import { expect, test } from 'vitest'
import { outsideAddress } from './outside-address.ts'

test.each([
  'https://example.org/story?id=1#top',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG/',
  'mailto:desk@example.org?subject=Correction',
  'https://xn--3e0b707e.example/제주',
])('%s may be opened outside', (address) => {
  expect(outsideAddress(address)).toBe(new URL(address).href)
})

test.each([
  'file:///etc/passwd',
  'FILE:///C:/Windows/System32/calc.exe',
  'smb://server/share',
  '//server/share',
  String.raw`\\server\share`,
  String.raw`C:\Windows\System32\calc.exe`,
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'about:blank',
  'chrome://settings',
  'devtools://devtools',
  'app://dateline/index.html',
  'media://story/asset',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:x',
  'search-ms:query=x&crumb=location:\\\\server',
  'ms-settings:privacy',
  'ssh://example.org',
  'ftp://example.org',
  'telnet://example.org',
  'ldap://example.org',
  'jar:file:///a.jar!/b',
  'view-source:https://example.org',
  'intent://example.org#Intent;end',
  'https://user:secret@example.org',
  'https://paypal.example@evil.example',
  'https://',
  'http:',
  '',
  'example.org',
  `https://example.org/${'a'.repeat(2048)}`,
])('%s may not', (address) => {
  expect(outsideAddress(address)).toBeNull()
})
