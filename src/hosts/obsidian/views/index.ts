/** Every view: its file, and one word here. */
import type { Part } from '../context';
import { findingsView } from './findings';
import { mapView } from './goal-map';
import { progressView } from './progress';

export const VIEWS: readonly Part[] = [progressView, mapView, findingsView];
