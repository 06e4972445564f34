/** A log that says nothing, for tests whose subject is something else. */
export const silentLog = { info() {}, warn() {} };
