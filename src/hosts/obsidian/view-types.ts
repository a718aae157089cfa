/** The plugin's views. Types and icons stay as they are: Obsidian stores them with people's workspaces. */
export const PROGRESS_VIEW = 'groundwork-progress';
export const MAP_VIEW = 'groundwork-map';
export const FINDINGS_VIEW = 'groundwork-findings';
