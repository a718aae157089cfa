/** Obsidian's additions to plain JavaScript objects. */
const extend = (target: object, extras: object): void => {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(extras)))
		if (!(name in target)) Object.defineProperty(target, name, { ...descriptor, enumerable: false });
};

type List = unknown[];

export const ADDED_PLAIN = {
	Array: {
		first(this: List) {
			return this[0];
		},
		last(this: List) {
			return this[this.length - 1];
		},
		contains(this: List, value: unknown) {
			return this.includes(value);
		},
		remove(this: List, value: unknown) {
			for (let at = this.indexOf(value); at >= 0; at = this.indexOf(value)) this.splice(at, 1);
		},
		unique(this: List) {
			return [...new Set(this)];
		},
	},
	String: {
		contains(this: string, part: string) {
			return this.includes(part);
		},
		format(this: string, ...values: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
		},
	},
	Math: {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	},
} as const;

export function installPlain(): void {
	extend(Array.prototype, ADDED_PLAIN.Array);
	extend(String.prototype, ADDED_PLAIN.String);
	extend(Math, ADDED_PLAIN.Math);
}
