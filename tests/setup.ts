import { compileReader } from '@/scripts/boot/reader'

/** Tests read spreadsheets in a process of its own too, and it is of the sources as they are now. */
export default compileReader
