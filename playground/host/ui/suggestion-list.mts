import type { Scope } from '../base/keymap.mts';

type Press = MouseEvent | KeyboardEvent;

interface Owner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: Press): void;
}

/** A list to choose from by arrows, Enter or a click. */
export class SuggestionList<T> {
	#values: readonly T[] = [];
	#chosen = 0;

	constructor(
		private readonly el: HTMLElement,
		private readonly owner: Owner<T>,
		scope: Scope,
	) {
		const move = (step: number) => (): false => {
			this.#choose((this.#chosen + step + this.#values.length) % Math.max(this.#values.length, 1));
			return false;
		};
		scope.register([], 'ArrowDown', move(1));
		scope.register([], 'ArrowUp', move(-1));
		scope.register(null, 'Enter', (event) => {
			if (event.isComposing || this.#values.length === 0) return true;
			this.take(event);
			return false;
		});
	}

	get size(): number {
		return this.#values.length;
	}

	show(values: readonly T[]): void {
		this.#values = values;
		this.el.empty();
		values.forEach((value, at) => {
			const item = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.owner.renderSuggestion(value, item);
			item.addEventListener('mousemove', () => this.#choose(at));
			item.addEventListener('mousedown', (event) => event.preventDefault());
			item.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
		});
		this.#choose(0);
	}

	take(event: Press): void {
		const value = this.#values[this.#chosen];
		if (value !== undefined) this.owner.selectSuggestion(value, event);
	}

	#choose(at: number): void {
		this.#chosen = at;
		this.el.findAll('.suggestion-item').forEach((item, index) => {
			item.toggleClass('is-selected', index === at);
			item.setAttribute('aria-selected', String(index === at));
			if (index === at) item.scrollIntoView({ block: 'nearest' });
		});
	}
}
