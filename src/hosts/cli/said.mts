/** One clear sentence for the person, with exit code 2. Anything else that is thrown is a fault of ours. */
export class Said extends Error {}
