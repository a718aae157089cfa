import { Component } from 'preact';

/** A component that draws again only when a prop changed: what most cards do not do on most frames. */
export abstract class Still<P extends object> extends Component<P> {
	override shouldComponentUpdate(next: Readonly<P>): boolean {
		const now = this.props as Readonly<Record<string, unknown>>;
		return Object.entries(next).some(([key, value]) => now[key] !== value);
	}
}
