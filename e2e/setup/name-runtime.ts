import { chooseRuntime } from '../runtime-choice.ts'

// Loaded before the command line: it sets pages on paper in what runs the program here.
process.env['DATELINE_ELECTRON'] ??= chooseRuntime().executable
