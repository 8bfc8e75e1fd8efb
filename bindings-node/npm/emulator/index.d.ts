/** The path of the emulator's program for this platform. */
export function path(): string
