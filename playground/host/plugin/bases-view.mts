import type { App } from '../app.mts';
import { Component } from '../base/component.mts';

/** What a base's view is made by. */
export class QueryController extends Component {
	constructor(readonly app: App) {
		super();
	}
}

/** A view of a base; what it shows is told by `onDataUpdated`. */
export abstract class BasesView extends Component {
	abstract type: string;
	readonly app: App;
	data: unknown = null;
	config: unknown = null;
	allProperties: string[] = [];

	protected constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;
}
