import type { ComponentChild } from 'preact';
import type { Path } from '../../../core/goal/goal';
import type { MeasureText } from '../../../core/map/picture';
import { viewWords } from '../../../core/words/views';
import { GoalMap } from '../../../ui/goal-map/goal-map';
import type { MapActions } from '../../../ui/goal-map/props';
import { readState, type MapState } from '../../../ui/goal-map/state';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { actionsFor } from '../goal-map/actions';
import { measureIn } from '../goal-map/measure';
import { keepSource } from '../goal-map/source';
import { HOVER_SOURCE } from '../ribbon';
import { MAP_VIEW } from '../view-types';

/** "Not now" lasts until the app restarts, whichever map was asked (decision 18). */
const quieted = new Set<Path>();

/** The goal map as a view: its filters are the view's state. */
class GoalMapView extends DrawnView {
	override navigation = true;
	private readonly source = keepSource(this.context);
	private measure: MeasureText | null = null;
	private shown: { of: unknown; state: MapState } | null = null;
	private actions: MapActions | null = null;
	private quiet: ReadonlySet<Path> = new Set(quieted);

	override getViewType(): string {
		return MAP_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.goalMap;
	}
	override getIcon(): string {
		return 'waypoints';
	}

	protected override async onOpen(): Promise<void> {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('file-open', () => this.redraw()));
		this.registerEvent(
			workspace.on('css-change', () => {
				this.measure = null;
				this.redraw();
			}),
		);
		await super.onOpen();
	}

	/** Read once per state, so that the drawing sees the same object until something was chosen. */
	private mapState(): MapState {
		if (this.shown?.of !== this.state) this.shown = { of: this.state, state: readState(this.state) };
		return this.shown.state;
	}

	private mapActions(): MapActions {
		return (this.actions ??= actionsFor(this.context, {
			leaf: this.leaf,
			state: () => this.mapState(),
			change: (changes) => this.keep({ ...changes }),
			preview: (event, targetEl, path) =>
				this.app.workspace.trigger('hover-link', {
					event,
					source: HOVER_SOURCE,
					hoverParent: this,
					targetEl,
					linktext: path,
					sourcePath: '',
				}),
			notNow: (path) => {
				quieted.add(path);
				this.quiet = new Set(quieted);
				this.redraw();
			},
		}));
	}

	protected override draw(): ComponentChild {
		const { graph, insights } = this.source();
		return (
			<GoalMap
				graph={graph}
				insights={insights}
				state={this.mapState()}
				openGoal={this.context.currentGoal()?.path ?? null}
				discreet={this.context.settings().discreet}
				ready={this.context.isIndexed()}
				quieted={this.quiet}
				measure={(this.measure ??= measureIn(this.contentEl))}
				actions={this.mapActions()}
			/>
		);
	}
}

export const mapView: Part = (plugin, context) => {
	plugin.registerView(MAP_VIEW, (leaf) => new GoalMapView(leaf, context));
};
