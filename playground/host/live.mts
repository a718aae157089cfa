import type { App } from './app.mts';
import type { Plugin } from './plugin/plugin.mts';
import { Notice } from './ui/notice.mts';
import { PAGE_ID } from './vault/adapter.mts';
import type { Entry } from './vault/vault.mts';

type Message =
	| { readonly kind: 'here'; readonly entry: Entry }
	| { readonly kind: 'gone'; readonly path: string }
	| {
			readonly kind: 'cli';
			readonly id: string;
			readonly command: string;
			readonly parameters: Record<string, string>;
	  };

async function answer(app: App, message: Extract<Message, { kind: 'cli' }>): Promise<void> {
	const said = await app.cli.answer(message.command, message.parameters).then(
		(output) => ({ output }),
		(problem: unknown) => ({ problem: problem instanceof Error ? problem.message : String(problem) }),
	);
	await app.vault.adapter.ask('answer', { id: message.id, ...said });
}

function changed(app: App, plugin: () => Plugin | null, message: Exclude<Message, { kind: 'cli' }>): void {
	const path = message.kind === 'here' ? message.entry.path : message.path;
	if (path.startsWith('.')) {
		if (message.kind === 'here') plugin()?.dataChangedOutside(message.entry.text ?? '');
	} else if (message.kind === 'here') void app.vault.outsideHere(message.entry);
	else void app.vault.outsideGone(path);
}

/** Hears what other programs do to the folder, and what the command line asks. Resolves when it is listening. */
export function listenToServer(app: App, plugin: () => Plugin | null): Promise<void> {
	const source = new EventSource(`/api/live?page=${PAGE_ID}`);
	source.onmessage = (event: MessageEvent<string>) => {
		const message = JSON.parse(event.data) as Message;
		if (message.kind === 'cli') void answer(app, message);
		else changed(app, plugin, message);
	};
	let gone: Notice | null = null;
	source.onerror = () => {
		gone ??= new Notice(
			'The playground was stopped. What you write now is not saved. Start it with npm start.',
			0,
		);
	};
	return new Promise((done) => {
		source.onopen = () => {
			gone?.hide();
			gone = null;
			done();
		};
	});
}
