/** The column of icons at a side: plugins' actions above, the app's own below. */
export class WorkspaceRibbon {
	readonly containerEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly settingsEl: HTMLElement;

	constructor(side: 'left' | 'right') {
		this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
		this.actionsEl = this.containerEl.createDiv('side-dock-actions');
		this.settingsEl = this.containerEl.createDiv('side-dock-settings');
	}
}
