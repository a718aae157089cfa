import type { CliData, CliFlags, CliHandler } from 'obsidian';

interface Registered {
	readonly command: string;
	readonly description: string;
	readonly flags: CliFlags | null;
	readonly handler: CliHandler;
}

/** What the app's command line can ask of plugins. Values arrive as strings, a bare flag as `true` in words. */
export class CliHandlers {
	readonly #all = new Map<string, Registered>();

	add(registered: Registered): void {
		if (this.#all.has(registered.command))
			throw new Error(`The command "${registered.command}" is there already.`);
		this.#all.set(registered.command, registered);
	}

	remove(command: string): void {
		this.#all.delete(command);
	}

	get size(): number {
		return this.#all.size;
	}

	/** What a handler prints; throws a sentence where there is none or a needed flag is missing. */
	async answer(command: string, parameters: CliData): Promise<string> {
		const registered = this.#all.get(command);
		if (registered === undefined) throw new Error(`There is no command "${command}".`);
		for (const [name, flag] of Object.entries(registered.flags ?? {}))
			if (flag.required === true && parameters[name] === undefined)
				throw new Error(`${command} wants ${name}=….`);
		return registered.handler(parameters);
	}
}
