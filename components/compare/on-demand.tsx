'use client'

import { onDemand } from '@/components/ui/on-demand'

/** The comparing views for the writing desk, which seldom needs them: they come when a comparison is opened. */
export const ComparisonView = onDemand(() => import('./comparison-view').then((room) => room.ComparisonView))
export const MergeView = onDemand(() => import('./merge-view').then((room) => room.MergeView))
