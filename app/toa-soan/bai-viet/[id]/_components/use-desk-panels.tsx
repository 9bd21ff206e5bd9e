'use client'

import { useState, type ReactNode, type RefObject } from 'react'
import type { BringBack } from '@/components/compare/use-bring-back'
import type { VersionActions } from '@/components/compare/version-results'
import { VersionsPanel } from '@/components/compare/versions-panel'
import { EditorComments } from '@/components/editor/comments/editor-comments'
import type { OpenDesk } from '@/components/editor/open-desk'
import type { ProofActions } from '@/components/editor/proof/proof-actions'
import { ProofPanel, type ArticleProof, type ProofHandle } from '@/components/editor/proof/proof-panel'
import type { SideTab } from '@/components/editor/side/side-tabs'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { ChangeComments } from '@/components/newsroom/comments/comment-result'
import { useComments } from '@/components/newsroom/comments/use-comments'
import type { Comments } from '@/domain/comments/thread-schemas'

/** What the rooms beside the text are given by the page. */
export type PanelParts = {
  comments: Comments
  changeComments: ChangeComments
  proof: ArticleProof
  proofActions: ProofActions
  versions: VersionActions
  /** What happened to the article. */
  trail: ReactNode
}

type Options = PanelParts & {
  articleId: string
  pictures: PictureSizes
  zone: string
  reader: RefObject<ProofHandle | null>
  bringBack: BringBack
}

/** The tabs beside the text, each from the room of its own. */
export function useDeskPanels({ articleId, pictures, zone, reader, bringBack, ...parts }: Options): (desk: OpenDesk) => SideTab[] {
  const [findings, setFindings] = useState(0)
  const [known, setKnown] = useState(parts.proof)
  const remarks = useComments(articleId, parts.comments, parts.changeComments)

  return (desk) => [
    {
      id: 'soat-loi',
      count: findings,
      body: (
        <ProofPanel
          ref={reader}
          articleId={articleId}
          desk={desk}
          proof={known}
          actions={parts.proofActions}
          onLearn={(part) => setKnown((before) => ({ ...before, ...part }))}
          onCount={setFindings}
        />
      ),
    },
    {
      id: 'binh-luan',
      count: remarks.open,
      body: <EditorComments editor={desk.editor} desk={remarks} zone={zone} openTab={() => desk.openTab('binh-luan')} />,
    },
    {
      id: 'phien-ban',
      body: (
        <VersionsPanel
          articleId={articleId}
          actions={parts.versions}
          pictures={pictures}
          zone={zone}
          trail={parts.trail}
          desk={{ flush: desk.flush, bringBack }}
        />
      ),
    },
  ]
}
