/** Addresses under our own scheme that must not lead out of the pages' folder. */
export const outwardAddresses: readonly string[] = [
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/.%2e/.%2e/.%2e/etc/passwd.html',
  '/%252e%252e%252fsecret.html',
  '/....//....//secret.html',
  '/..;/secret.html',
  '/%c0%ae%c0%ae/secret.html',
  '/a%00.html',
  '/%zz.html',
  '//etc/passwd',
  '///etc/passwd.html',
  '/C:/Windows/win.ini',
  '/C:%5cWindows%5cwin.html',
  '/%5c%5cserver%5cshare%5cx.html',
  '/file:///etc/passwd.html',
  '/link.html/../../secret.html',
].map((path) => `app://dateline${path}`)

const folder = ['', 'www.', 'xn--'].map((host) => `https://${host}dateline.example/`)

/** Where a page that was taken over would go, or what it would open. */
export const foreignAddresses: readonly string[] = [
  ...folder,
  'http://127.0.0.1/',
  'https://user:secret@example.org/',
  'app://elsewhere/index.html',
  'app://dateline/index.html?x',
  'app://dateline.evil.example/',
  'media://00000000-0000-4000-8000-000000000001/x',
  'file:///etc/passwd',
  'file://server/share/x',
  'data:text/html,<script>alert(1)</script>',
  'blob:app://dateline/1',
  'javascript:alert(1)',
  'about:blank',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://dateline/index.html',
  'smb://server/share',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'ws://127.0.0.1/',
  'ftp://example.org/',
]

/** What may never be handed to the system to be opened, however it is dressed. */
export const unopenable: readonly string[] = [
  ...'file smb nfs afp ldap ssh sftp ftp ftps telnet gopher javascript vbscript data blob filesystem about chrome devtools app media view-source jar intent ms-msdt ms-officecmd ms-settings ms-word ms-excel search-ms search itms-services facetime tel sms steam zoommtg slack vscode vscode-insiders microsoft-edge shell onenote callto skype'
    .split(' ')
    .flatMap((scheme) => [`${scheme}://host/x`, `${scheme.toUpperCase()}:x`]),
  ...[
    ' javascript:1',
    '\u0001javascript:1',
    'java\nscript:1',
    'java\tscript:1',
    '//host/x',
    '\\\\host\\x',
    'C:\\x.exe',
    '/etc/passwd',
  ],
  ...[
    'https://a:b@host/',
    'https://a@host/',
    'https://',
    'http:',
    '',
    'host',
    `https://host/${'a'.repeat(2048)}`,
  ],
]
