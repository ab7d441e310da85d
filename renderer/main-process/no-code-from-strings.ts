import * as z from 'zod'

// Zod would try `new Function`, which the content security policy reports: already where a schema is made, so this must
// run before any module that makes one.
z.config({ jitless: true })
