import { installDom } from '../base/dom/install.mts';
import { WorkspaceWindow } from './layout.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import type { WorkspaceLeaves } from './leaves.mts';

/** The windows beside the main one. */
export class PopOuts {
	readonly #windows: WorkspaceWindow[] = [];

	constructor(private readonly workspace: WorkspaceLeaves) {}

	open(): WorkspaceWindow {
		const win = window.open('', '', 'popup,width=700,height=600');
		if (win === null) throw new Error('The browser did not open a window.');
		installDom(win as Window & typeof globalThis);
		const own = new WorkspaceWindow(win);
		const { head, body } = win.document;
		head.append(...[...document.head.querySelectorAll('link')].map((link) => link.cloneNode()));
		body.className = `${document.body.className} is-popout-window`;
		const frame = win.document.createElement('div');
		frame.className = 'workspace';
		frame.append(own.containerEl);
		body.append(frame);
		this.#windows.push(own);
		win.addEventListener('pagehide', () => this.#gone(own));
		this.workspace.trigger('window-open', own, win);
		return own;
	}

	leaves(): WorkspaceLeaf[] {
		return this.#windows.flatMap((own) => own.leaves());
	}

	close(own: WorkspaceWindow): void {
		own.win.close();
	}

	#gone(own: WorkspaceWindow): void {
		const at = this.#windows.indexOf(own);
		if (at < 0) return;
		this.#windows.splice(at, 1);
		for (const leaf of own.leaves()) void leaf.view.leave();
		this.workspace.trigger('window-close', own, own.win);
		this.workspace.trigger('layout-change');
	}
}
