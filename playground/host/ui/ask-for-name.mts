import type { App } from '../app.mts';
import { Modal } from './modal.mts';
import { Notice } from './notice.mts';

/** Asks for a file name and hands it on when it is another one. */
export function askForName(app: App, old: string, take: (name: string) => Promise<void>): void {
	const modal = new Modal(app).setTitle('Rename');
	const form = modal.contentEl.createEl('form');
	const input = form.createEl('input', { type: 'text', value: old, attr: { 'aria-label': 'New name' } });
	form
		.createDiv('modal-button-container')
		.createEl('button', { cls: 'mod-cta', text: 'Save', type: 'submit' });
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		modal.close();
		const name = input.value.trim();
		if (name === '' || name === old) return;
		take(name).catch(
			(problem: unknown) => new Notice(problem instanceof Error ? problem.message : String(problem)),
		);
	});
	modal.open();
	input.select();
}
